package dev.razvorot.text;

import dev.razvorot.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a language before a text in it: {@code EN: ...}, {@code [ru] ...}. */
final class LanguageLabel {
  private static final List<String> ENGLISH = List.of("EN", "ENG", "ENGLISH", "АНГЛ", "АНГЛИЙСКИЙ");
  private static final List<String> RUSSIAN = List.of("RU", "RUS", "RUSSIAN", "РУС", "РУССКИЙ");
  private static final int LONGEST = 10;

  private LanguageLabel() {}

  /** The index after the label that stands at an index, its marks counted; else the same index. */
  static int end(String text, int at) {
    boolean bracket = at < text.length() && "[(".indexOf(text.charAt(at)) >= 0;
    int start = bracket ? at + 1 : at;
    int end = start;
    while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int close = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    boolean marked =
        close < text.length() && (bracket ? "])" : ":").indexOf(text.charAt(close)) >= 0;
    return marked && language(text.substring(start, end)).isPresent() ? close + 1 : at;
  }

  /** The language that a label names. */
  static Optional<Language> language(String word) {
    return is(word, ENGLISH)
        ? Optional.of(Language.ENGLISH)
        : is(word, RUSSIAN) ? Optional.of(Language.RUSSIAN) : Optional.empty();
  }

  private static boolean is(String word, List<String> names) {
    Stream<String> all = names.stream();
    return all.anyMatch(word::equalsIgnoreCase);
  }
}
