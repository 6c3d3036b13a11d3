package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;

/** What a word looks like, letter by letter. */
final class WordShape {
  private WordShape() {}

  /** Capitals with stops between: U.S, А.С, Ж.-Б. */
  static boolean isDotted(String hyphenated) {
    String word = hyphenated.replace(".-", ".");
    boolean dotted = word.length() > 2;
    for (int i = 0; dotted && i < word.length(); i++) {
      char c = word.charAt(i);
      dotted = i % 2 == 0 ? Character.isUpperCase(c) : c == '.';
    }
    return dotted;
  }

  /** A small letter and then a capital: iPhone, eBay, oOh. */
  static boolean isBrand(String word) {
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && word.chars().anyMatch(Character::isUpperCase)
        && word.chars().allMatch(Character::isLetter);
  }

  /** Two letters or more, with hyphens and apostrophes. */
  static boolean isLetters(String word) {
    return word.length() > 1 && word.chars().allMatch(WordShape::isOfWord);
  }

  /**
   * Small letters that are no abbreviation: four English ones, or Russian ones that end as
   * abbreviations do not, in a vowel, й or ь, or in в, м or х after a vowel as nouns in the plural.
   */
  static boolean isWhole(String word) {
    int last = word.length() - 1;
    if (last < 2 || !word.chars().allMatch(Character::isLowerCase)) {
      return false;
    }
    if (!Letters.isCyrillic(word.charAt(last))) {
      return last > 2 && word.chars().allMatch(Letters::isAsciiLetter);
    }
    return "аеёиоуыэюяйь".indexOf(word.charAt(last)) >= 0
        || last > 4
            && "вмх".indexOf(word.charAt(last)) >= 0
            && "аеёиоуыэюя".indexOf(word.charAt(last - 1)) >= 0;
  }

  /** A first name and an initial: Karl-H, Жан-Б. */
  static boolean isDoubleName(String word) {
    int initial = word.length() - 1;
    return initial > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && word.charAt(initial - 1) == '-'
        && Character.isUpperCase(word.charAt(initial));
  }

  /** Letters and stops, as in example.Com, with two letters at least between stops. */
  static boolean isSite(String word) {
    int stop = -1;
    boolean site = word.indexOf('.') > 0;
    for (int i = 0; site && i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == '.') {
        site = i - stop > 2;
        stop = i;
      } else {
        site = isOfWord(word.charAt(i));
      }
    }
    return site;
  }

  /** The degree of a Russian doctor or candidate: к.т.н, д.ф.-м.н. */
  static boolean isDegree(String word) {
    return word.endsWith(".н") && (word.startsWith("к.") || word.startsWith("д."));
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  static boolean isFromDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
  }
}
