package dev.razvorot.lexicon.words;

import dev.razvorot.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often the commonest words stand in a sentence of any text: what a short document cannot tell
 * of itself.
 *
 * <p>The shares are rough, in five steps, and written by hand (common-words.tsv).
 */
public final class CommonWords {
  /** Share of sentences that hold a word of no note. */
  private static final double USUAL = 0.01;

  private final Map<String, Double> shares = new HashMap<>();

  private CommonWords() {}

  /** Those of a language; reads the list. */
  public static CommonWords of(Language language) {
    try (InputStream in = CommonWords.class.getResourceAsStream("common-words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      CommonWords common = new CommonWords();
      lines.lines().filter(line -> line.startsWith(language.tag() + "\t")).forEach(common::add);
      return common;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    for (String form : cells[2].split(" ")) {
      shares.put(form, Double.valueOf(cells[1]));
    }
  }

  /** Whether a form is one of the commonest. */
  public boolean isCommon(String form) {
    return shares.containsKey(form);
  }

  /** Share of sentences that hold a form, in (0, 1]. */
  double share(String form) {
    return shares.getOrDefault(form, USUAL);
  }
}
