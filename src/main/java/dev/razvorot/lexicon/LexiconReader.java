package dev.razvorot.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the built-in lexicon. */
final class LexiconReader {
  private LexiconReader() {}

  static List<Entry> builtIn() {
    try (InputStream in = LexiconReader.class.getResourceAsStream("russian-english.tsv")) {
      return entries(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> entries(BufferedReader lines) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t");
      entries.add(new Entry(cells[0], Arrays.asList(cells).subList(1, cells.length)));
    }
    return entries;
  }
}
