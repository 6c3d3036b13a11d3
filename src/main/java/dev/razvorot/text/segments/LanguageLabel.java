package dev.razvorot.text.segments;

import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.text.Letters;
import dev.razvorot.text.languages.LanguageWords;
import dev.razvorot.text.languages.Languages;
import dev.razvorot.text.sentences.Headlines;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a language before a text in it, such as {@code EN: ...} or {@code [ru] ...}, or a
 * flag that stands for it: said of the text, no part of it.
 */
public final class LanguageLabel {
  /** Flags stand for languages in posts and chats alone. */
  private static final Map<String, Language> FLAGS =
      Map.of(
          flag("GB"), Language.ENGLISH, flag("US"), Language.ENGLISH, flag("RU"), Language.RUSSIAN);

  private static final int LONGEST = 10;

  private static final String MARKS = "[]().:";

  /** The first of the characters that flags are made of, that of A. */
  private static final int REGIONAL_A = 0x1F1E6;

  /** UTF-16 units of a flag. */
  private static final int FLAG = 4;

  private LanguageLabel() {}

  private static String flag(String country) {
    StringBuilder flag = new StringBuilder();
    country.chars().forEach(letter -> flag.appendCodePoint(REGIONAL_A + letter - 'A'));
    return flag.toString();
  }

  /**
   * The segments without such labels, if there are some of either language, each before a text in
   * the language it names; else the same segments: «Russian: a beginner's guide» is a headline.
   */
  public static List<Segment> removed(List<Segment> segments) {
    Set<Language> found = EnumSet.noneOf(Language.class);
    for (Segment segment : segments) {
      of(segment.text()).ifPresent(found::add);
    }
    return found.size() < Language.values().length
        ? segments
        : segments.stream().map(LanguageLabel::removed).toList();
  }

  private static Segment removed(Segment segment) {
    String text = segment.text();
    if (of(text).isEmpty()) {
      return segment;
    }
    int start = Letters.afterBlanks(text, end(text, 0));
    String rest = text.substring(start);
    Place label = segment.place();
    Place place = new Place(label.file(), label.line(), label.column() + start);
    return new Segment(segment.id(), rest, place, Headlines.kindOf(rest), segment.findings());
  }

  /** The language that a label says a text is in; empty if there is none or it is not true. */
  private static Optional<Language> of(String text) {
    int end = end(text, 0);
    if (end == 0) {
      return Optional.empty();
    }
    return language(text.substring(0, end))
        .filter(named -> Languages.of(text.substring(end)).filter(named::equals).isPresent());
  }

  /** The index after the label that stands at an index, its marks counted; else the same index. */
  static int end(String text, int at) {
    if (at < text.length() && Character.isHighSurrogate(text.charAt(at))) {
      int flag = Math.min(at + FLAG, text.length());
      return language(text.substring(at, flag)).isPresent() ? flag : at;
    }
    boolean bracket = at < text.length() && "[(".indexOf(text.charAt(at)) >= 0;
    int start = bracket ? at + 1 : at;
    int end = start;
    while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int close = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    String closers = bracket ? "])" : ":";
    boolean marked = close < text.length() && closers.indexOf(text.charAt(close)) >= 0;
    return marked && language(text.substring(start, end)).isPresent() ? close + 1 : at;
  }

  /** Whether a text is nothing but the name of its own language, as at the head of a column. */
  static boolean isName(String text) {
    return text.length() <= 2 * LONGEST
        && language(text)
            .filter(named -> Languages.of(text).equals(Optional.of(named)))
            .isPresent();
  }

  private static Optional<Language> language(String label) {
    String word = withoutMarks(label);
    return LanguageWords.of(word).or(() -> Optional.ofNullable(FLAGS.get(word)));
  }

  private static String withoutMarks(String label) {
    StringBuilder word = new StringBuilder(label.length());
    for (int at = 0; at < label.length(); at++) {
      char c = label.charAt(at);
      if (MARKS.indexOf(c) < 0 && !Letters.isBlank(c)) {
        word.append(c);
      }
    }
    return word.toString();
  }
}
