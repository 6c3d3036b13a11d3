package dev.razvorot.text.languages;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Segment;
import dev.razvorot.text.Letters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells Russian from English by script and letters.
 *
 * <p>Every Cyrillic text counts as Russian, every Latin one as English. A text with both scripts is
 * weighed word by word: English hardly ever holds a bare Cyrillic word, while Russian is full of
 * Latin names; so «Google и Apple оштрафованы» is Russian, and an English sentence that quotes a
 * Russian word is English.
 */
public final class Languages {
  /** Characters of the longest line that is looked at for a numeral. */
  private static final int LONGEST_NUMERAL = 20;

  private static final Pattern ROMAN_NUMERAL =
      Pattern.compile("[^\\p{L}]*M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})[^\\p{L}]*");

  private Languages() {}

  /**
   * The language of a text.
   *
   * @return empty if the text holds neither a Latin nor a Cyrillic letter, or nothing but a Roman
   *     numeral
   */
  public static Optional<Language> of(String text) {
    int first = 0;
    while (first < text.length() && !isOfEither(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return Optional.empty();
    }
    boolean russian = Letters.isCyrillic(text.charAt(first));
    boolean both = russian ? hasLatin(text, first) : hasCyrillic(text, first);
    if (!russian && !both && isRomanNumeral(text)) {
      return Optional.empty();
    }
    Language only = russian ? Language.RUSSIAN : Language.ENGLISH;
    return Optional.of(both ? new ScriptBalance(text).language() : only);
  }

  /** Whether the only letters are one Roman numeral, as at the head of a chapter. */
  private static boolean isRomanNumeral(String text) {
    return text.length() <= LONGEST_NUMERAL && ROMAN_NUMERAL.matcher(text).matches();
  }

  private static boolean isOfEither(char c) {
    return Letters.isLatin(c) || Letters.isCyrillic(c);
  }

  private static boolean hasLatin(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Letters.isLatin(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCyrillic(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Letters.isCyrillic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parts the segments of a text that holds both languages. A segment without letters (a number, a
   * date, a rule of dashes) goes with the segment before it, at the start with the first that has
   * letters, so that none is lost; if no segment has letters, all are English.
   *
   * @return a document for each language, perhaps empty, both under the given name
   */
  public static Map<Language, Document> documents(String name, List<Segment> segments) {
    return documents(name, segments, segment -> of(segment.text()));
  }

  /**
   * The same where more than letters may tell a language, such as the column of a table.
   *
   * @param known the language of a segment; empty if it goes with the one before it
   * @return a document for each language, perhaps empty, both under the given name
   */
  public static Map<Language, Document> documents(
      String name, List<Segment> segments, Function<Segment, Optional<Language>> known) {
    Map<Language, List<Segment>> parts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      parts.put(language, new ArrayList<>());
    }
    Language current = first(segments, known);
    for (Segment segment : segments) {
      current = known.apply(segment).orElse(current);
      parts.get(current).add(segment);
    }
    Map<Language, Document> documents = new EnumMap<>(Language.class);
    parts.forEach((key, part) -> documents.put(key, new Document(name, key, part)));
    return documents;
  }

  private static Language first(
      List<Segment> segments, Function<Segment, Optional<Language>> known) {
    return segments.stream()
        .flatMap(segment -> known.apply(segment).stream())
        .findFirst()
        .orElse(Language.ENGLISH);
  }
}
