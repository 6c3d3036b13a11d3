package dev.razvorot.pipeline.lexicons;

import dev.razvorot.Place;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.LineReader;
import dev.razvorot.lexicon.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lexicon as a file: a headword a line, the Russian word or phrase, TAB, its English translations
 * with TABs between them, likeliest first.
 *
 * <p>Blank lines and lines that begin with # say nothing; a first line that names the two languages
 * is passed over. A headword may come again: its translations add up. UTF-8 is best, other
 * encodings of Russian are recognised; lines end with LF, CR or both.
 */
public final class LexiconFile {
  private static final String REMARK = "#";

  private LexiconFile() {}

  /**
   * The entries of a file in its order; not empty.
   *
   * @throws CorpusFormatException if a line is no entry, with its place, or if there is none at all
   * @throws IOException if the disk fails
   */
  public static List<Entry> read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CorpusFormatException(
          new Place(file.toString(), 1, 1), "a folder", "a file of words was expected");
    }
    List<Entry> entries = new ArrayList<>();
    try (LineReader reader = LineReader.open(file)) {
      boolean first = true;
      for (Optional<String> line = reader.read(); line.isPresent(); line = reader.read()) {
        if (!line.get().isBlank() && !line.get().startsWith(REMARK)) {
          LexiconLine words = new LexiconLine(file.toString(), reader.line(), line.get());
          if (!(first && words.isHeader())) {
            entries.add(words.entry());
          }
          first = false;
        }
      }
    }
    if (entries.isEmpty()) {
      throw new CorpusFormatException(
          new Place(file.toString(), 1, 1), "no words", LexiconLine.EXPECTED);
    }
    return entries;
  }

  /**
   * Writes entries so that {@link #read} gives them back. The file appears whole or not at all.
   *
   * @param remark one line for a reader, at the head of the file
   * @throws IOException if the disk fails
   */
  public static void write(Path file, String remark, List<Entry> entries) throws IOException {
    try (AtomicFile bytes = new AtomicFile(file)) {
      bytes.write((REMARK + " " + remark + "\n").getBytes(StandardCharsets.UTF_8));
      for (Entry entry : entries) {
        String line = entry.headword() + "\t" + String.join("\t", entry.translations()) + "\n";
        bytes.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
