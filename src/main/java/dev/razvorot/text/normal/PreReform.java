package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;

/**
 * Brings the letters of Russian spelling before 1918 to today's: ѣ to е, ѳ to ф, ѵ and і to и, and
 * no ъ at the end of a word. Word forms (новаго, разсказъ) keep their other letters.
 *
 * <p>The letter і is also Ukrainian, Belarusian and Kazakh. It is changed in a text that shows the
 * old spelling elsewhere; without other signs only where Russian had it, before a vowel, and not in
 * a text that has і elsewhere or letters of another language.
 */
final class PreReform {
  private static final String VOWELS = "аеёиоуыэюяйѣіАЕЁИОУЫЭЮЯЙѢІ";

  /** Letters of a word that are looked at on either side; no Russian word is as long. */
  private static final int LONGEST = 50;

  private final String text;
  private final boolean foreign;

  PreReform(String text) {
    this.text = text;
    this.foreign = !isOldText() && isForeign();
  }

  /** The text in today's letters; the same object if there is nothing to change. */
  static String fold(String text) {
    return text.chars().anyMatch(PreReform::isOld) ? new PreReform(text).run() : text;
  }

  private static boolean isOld(int c) {
    return "ѣѢѳѲѵѴіІъЪ".indexOf(c) >= 0;
  }

  private String run() {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(letter(i));
    }
    return out.toString();
  }

  /** What stands for a character of the text today; empty for a final ъ. */
  String letter(int i) {
    char c = text.charAt(i);
    if (isFinalHardSign(i)) {
      return "";
    }
    boolean both = c == 'і' || c == 'І';
    return String.valueOf(both && (foreign || isInForeignWord(i)) ? c : modern(c));
  }

  private static char modern(char c) {
    return switch (c) {
      case 'ѣ' -> 'е';
      case 'Ѣ' -> 'Е';
      case 'ѳ' -> 'ф';
      case 'Ѳ' -> 'Ф';
      case 'ѵ', 'і' -> 'и';
      case 'Ѵ', 'І' -> 'И';
      default -> c;
    };
  }

  private boolean isOldText() {
    for (int i = 0; i < text.length(); i++) {
      if ("ѣѢѳѲѵѴ".indexOf(text.charAt(i)) >= 0 || isFinalHardSign(i)) {
        return true;
      }
    }
    return false;
  }

  /** A hard sign after another letter at the end of a word. */
  private boolean isFinalHardSign(int i) {
    return isHardSign(i) && isLetter(i - 1) && !isHardSign(i - 1) && !isLetter(i + 1);
  }

  private boolean isHardSign(int i) {
    return text.charAt(i) == 'ъ' || text.charAt(i) == 'Ъ';
  }

  private boolean isForeign() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean other = Letters.isCyrillic(c) && !Letters.isRussian(c) && !isOld(c);
      boolean apart = (c == 'і' || c == 'І') && !isBeforeVowel(i);
      if (other || apart) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeVowel(int i) {
    return i + 1 < text.length() && VOWELS.indexOf(text.charAt(i + 1)) >= 0;
  }

  /** Whether the word around has a letter that neither old nor new Russian has. */
  private boolean isInForeignWord(int at) {
    int i = at;
    while (isLetter(i - 1) && at - i < LONGEST) {
      i--;
    }
    for (; isLetter(i) && i - at < LONGEST; i++) {
      char c = text.charAt(i);
      if (!Letters.isRussian(c) && !isOld(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter stands here, or a mark on one. */
  private boolean isLetter(int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isLetter(c) || c >= 0x300 && c < 0x370;
  }
}
