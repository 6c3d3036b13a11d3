package dev.razvorot.lexicon.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes names in the letters that {@link Renderings} knows, between {@code ^} and {@code $}.
 *
 * <p>Cyrillic: а to я, without ё. Latin: a to z, and capitals for letters that are read otherwise
 * where they stand: C and G before e, i, y; a vowel made long by a final e (Jane is {@code jAne}).
 */
final class Spelling {
  private static final String VOWELS = "aeiouy";

  /** Letters that lose more than a mark on the way to a to z, and what they become. */
  private static final String[][] LATIN = {
    {"š", "sh"}, {"č", "ch"}, {"ž", "zh"}, {"ć", "ch"}, {"ż", "zh"}, {"ř", "rz"}, {"đ", "dj"},
    {"ş", "sh"}, {"ș", "sh"}, {"ţ", "ts"}, {"ț", "ts"}, {"ß", "ss"}, {"ł", "l"}, {"ñ", "ny"},
    {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"å", "aa"}, {"ø", "oe"}, {"æ", "ae"}, {"œ", "oe"},
    {"ą", "on"}, {"ę", "en"}, {"ð", "d"}, {"þ", "th"}, {"ı", "i"}, {"ə", "a"}, {"ç", "C"}
  };

  /** Letters of Russian's neighbours and the Russian ones that stand for them. */
  private static final String OTHERS = "ёіїєґўқғңүұөәһ";

  private static final String RUSSIAN = "еиыегукгнууоах";

  private Spelling() {}

  /** The letters of a Cyrillic word; others are left out. */
  static String cyrillic(String word) {
    StringBuilder letters = new StringBuilder("^");
    String composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    for (int at = 0; at < composed.length(); at++) {
      char letter = composed.charAt(at);
      int other = OTHERS.indexOf(letter);
      char russian = other < 0 ? letter : RUSSIAN.charAt(other);
      if (russian >= 'а' && russian <= 'я') {
        letters.append(russian);
      }
    }
    return letters.append('$').toString();
  }

  /** The letters of a Latin word; others are left out. */
  static String latin(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String[] pair : LATIN) {
      lower = lower.replace(pair[0], pair[1]);
    }
    StringBuilder letters = new StringBuilder("^");
    String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int at = 0; at < parted.length(); at++) {
      char letter = parted.charAt(at);
      if (letter >= 'a' && letter <= 'z' || letter == 'C') {
        letters.append(letter);
      }
    }
    softenConsonants(letters);
    lengthenVowel(letters);
    return letters.append('$').toString();
  }

  private static void softenConsonants(StringBuilder letters) {
    for (int at = 1; at + 1 < letters.length(); at++) {
      char letter = letters.charAt(at);
      if ((letter == 'c' || letter == 'g') && "eiy".indexOf(letters.charAt(at + 1)) >= 0) {
        letters.setCharAt(at, Character.toUpperCase(letter));
      }
    }
  }

  /** A vowel, a consonant, and e or es at the end. */
  private static void lengthenVowel(StringBuilder letters) {
    int end = letters.length() - 1;
    int silent = end > 3 && letters.charAt(end) == 's' ? end - 1 : end;
    int vowel = silent - 2;
    boolean open =
        vowel > 0
            && letters.charAt(silent) == 'e'
            && VOWELS.indexOf(letters.charAt(silent - 1)) < 0
            && VOWELS.indexOf(letters.charAt(vowel)) >= 0;
    if (open && VOWELS.indexOf(letters.charAt(vowel - 1)) < 0) {
      letters.setCharAt(vowel, Character.toUpperCase(letters.charAt(vowel)));
    }
  }
}
