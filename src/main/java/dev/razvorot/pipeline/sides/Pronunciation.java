package dev.razvorot.pipeline.sides;

import dev.razvorot.text.EditDistance;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells a text from the same words spelt in the other alphabet, as phrase books do: «Спокойной
 * ночи» and {@code spakóynay nóchi}. Vowels are spelt in many ways, consonants in few: only these
 * are compared, without what tells hard from soft and hushing from hissing.
 */
final class Pronunciation {
  private static final String CYRILLIC = "бвгджзклмнпрстфхцчшщ";
  private static final String SOUNDS_OF_CYRILLIC = "bvgdzzklmnprstvkskss";
  private static final String LATIN = "bcdfgklmnpqrstvwxz";
  private static final String SOUNDS_OF_LATIN = "bkdvgklmnpkrstvvkz";

  /** Of the consonants: ц is ts, ч ch or tch, что shto. */
  private static final double MOST_OTHERS = 0.34;

  /** More tell nothing that so many have not told. */
  private static final int MOST_SOUNDS = 500;

  private Pronunciation() {}

  /**
   * Whether two texts in either alphabet sound alike, as far as their first 500 consonants tell.
   * O(product of the numbers of these).
   */
  static boolean are(String latin, String russian) {
    String one = sounds(latin, LATIN, SOUNDS_OF_LATIN);
    String other = sounds(russian, CYRILLIC, SOUNDS_OF_CYRILLIC);
    int longest = Math.max(one.length(), other.length());
    return !one.isEmpty() && EditDistance.of(one, other) <= MOST_OTHERS * longest;
  }

  /** Whether words of either begin with small letters, as hardly any of a name do. */
  static boolean haveSmall(String latin, String russian) {
    return hasSmall(latin) || hasSmall(russian);
  }

  private static boolean hasSmall(String text) {
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (starts && Character.isLowerCase(c)) {
        return true;
      }
      starts = c == ' ';
    }
    return false;
  }

  private static String sounds(String text, String letters, String sounds) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder heard = new StringBuilder();
    for (int i = 0; i < plain.length() && heard.length() < MOST_SOUNDS; i++) {
      int letter = letters.indexOf(plain.charAt(i));
      if (letter >= 0) {
        heard.append(sounds.charAt(letter));
      }
    }
    return heard.toString();
  }
}
