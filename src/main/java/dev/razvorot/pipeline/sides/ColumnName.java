package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import dev.razvorot.format.SideName;
import dev.razvorot.text.languages.LanguageWords;
import dev.razvorot.text.segments.BilingualLine;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the head of a column may say of the texts under it: {@code English}, {@code Перевод}. */
enum ColumnName {
  /** In English. */
  ENGLISH,
  /** In Russian. */
  RUSSIAN,
  /** What was translated. */
  ORIGINAL,
  /** What it was translated to. */
  TRANSLATION;

  /** The longest there is: «Перевод на русский язык». */
  private static final int LONGEST = 40;

  /** Words that say nothing of what is under them. */
  private static final Set<String> FILLERS =
      Set.of(
          "text",
          "version",
          "language",
          "title",
          "headline",
          "segment",
          "string",
          "us",
          "gb",
          "in",
          "into",
          "текст",
          "версия",
          "язык",
          "языке",
          "заголовок",
          "сегмент",
          "строка",
          "на");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  /**
   * The name that a text is and nothing more; a language says more than original or translation.
   */
  static Optional<ColumnName> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Set<ColumnName> named = EnumSet.noneOf(ColumnName.class);
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      Optional<ColumnName> name = ofWord(word);
      if (name.isEmpty() && !word.isEmpty() && !FILLERS.contains(word)) {
        return Optional.empty();
      }
      name.ifPresent(named::add);
    }
    boolean both = named.contains(ENGLISH) && named.contains(RUSSIAN);
    return both ? Optional.empty() : named.stream().findFirst();
  }

  /** Whether the sides of a line name columns, as over a table of such lines. */
  static boolean areHeads(BilingualLine line) {
    Optional<ColumnName> first = of(line.first().text());
    Optional<ColumnName> second = of(line.second().text());
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static Optional<ColumnName> ofWord(String word) {
    Optional<Language> language = LanguageWords.of(word);
    if (language.isPresent()) {
      return language.map(named -> named == Language.ENGLISH ? ENGLISH : RUSSIAN);
    }
    // The adjectives in every case: «на английском».
    if (word.startsWith("английск") || word.startsWith("русск")) {
      return Optional.of(word.startsWith("русск") ? RUSSIAN : ENGLISH);
    }
    return SideName.of(word).map(side -> side == SideName.ORIGINAL ? ORIGINAL : TRANSLATION);
  }

  /** Whether it says that the texts are in a language. */
  boolean says(Language language) {
    return this == (language == Language.ENGLISH ? ENGLISH : RUSSIAN);
  }
}
