package dev.razvorot.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What columns, members and heads of tables are called where they name no language: the one list
 * for all of them. English is taken for the original.
 */
public enum SideName {
  /** What was translated. */
  ORIGINAL("source", "src", "original", "оригинал", "исходник", "исходный"),
  /** What it was translated to. */
  TRANSLATION("target", "trg", "tgt", "translation", "перевод");

  private final List<String> words;

  SideName(String... words) {
    this.words = List.of(words);
  }

  /** The side that a word names, in whatever case; empty if it names neither. */
  public static Optional<SideName> of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(side -> side.words.contains(small)).findFirst();
  }
}
