package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;
import dev.razvorot.text.Lines;
import java.util.regex.Pattern;

/** Tells the stop of a list number from one that ends a sentence. */
final class ListNumbers {
  /** 1, 12.3.4, 14.3.3.10, B.4.7.1, IV.2, 3а, 1.1.a */
  private static final Pattern NUMBER =
      Pattern.compile("(?:[IVXХ]{1,4}\\.|\\p{Lu}\\.?)?\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:\\.?\\p{L})?");

  /** Letters of a Roman number that lists reach: XXVIII has six. */
  static final int ROMAN = 6;

  private ListNumbers() {}

  /**
   * Whether numbers or letters of entries are all that stands before the stop, as in 1. Введение, •
   * 1.2. Summary, IV. End, 1. a. Start, or only after what they count, as in Глава 4. Начало, or a
   * list begins after a colon: Купить: 1. Хлеб.
   */
  static boolean isOne(Junction junction) {
    String said = junction.said();
    if (!said.isEmpty() && areAll(said)) {
      return true;
    }
    String word = junction.word();
    return isNumber(word)
        && (Abbreviations.isCounted(junction.onlyWordBefore())
            || word.equals("1") && junction.isAfterColon());
  }

  /**
   * Whether a text is a list number or several, each with its stop or bracket, and no more: 1.,
   * 1.1., a), IV. A number without either, such as 42, may be an amount, and a letter with a stop
   * an initial or a word.
   */
  static boolean isAlone(String text) {
    boolean bracket = text.endsWith(")");
    boolean stop = text.endsWith(".") && (text.length() > 2 || isNumeral(text.charAt(0)));
    return text.length() < Junction.LONGEST && (bracket || stop) && areAll(text);
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || isRoman(Character.toString(c));
  }

  /** Numbers with blanks between them, each but the last with its stop or bracket. */
  private static boolean areAll(String text) {
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      boolean last = end == text.length();
      if (last || Letters.isBlank(text.charAt(end)) && !Letters.isBlank(text.charAt(end - 1))) {
        String word = Lines.trim(text.substring(start, end));
        String number = withoutMarks(word);
        if (!last && number.equals(word) || !isNumber(number)) {
          return false;
        }
        start = end;
      }
    }
    return true;
  }

  private static String withoutMarks(String word) {
    int end = word.length();
    while (end > 0 && ".)]".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether the word numbers or letters an entry. */
  private static boolean isNumber(String word) {
    return word.length() == 1 || isRoman(word) || NUMBER.matcher(word).matches();
  }

  /** Whether the word is a small Roman number, perhaps with a Cyrillic letter for X. */
  static boolean isRoman(String word) {
    return !word.isEmpty()
        && word.length() <= ROMAN
        && word.chars().allMatch(c -> "IVXХ".indexOf(c) >= 0);
  }
}
