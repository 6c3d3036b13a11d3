package dev.razvorot.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * One line of a lexicon.
 *
 * @param headword a Russian word or phrase in dictionary form
 * @param translations English words or phrases, likeliest first; not empty
 */
public record Entry(String headword, List<String> translations) {

  /**
   * Copies the translations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Entry {
    Objects.requireNonNull(headword, "headword");
    translations = List.copyOf(translations);
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("entry " + headword + " has no translation");
    }
  }

  /** The entries of the lexicon that comes with Razvorot, in the order of its list; read anew. */
  public static List<Entry> builtIn() {
    return LexiconReader.builtIn();
  }
}
