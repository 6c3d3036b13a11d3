package dev.razvorot.text.normal;

/**
 * Letters of the Latin and Cyrillic scripts that look alike.
 *
 * <p>True twins are the same picture in nearly every font (Unicode's confusables agree); near twins
 * are told apart by eye, but are typed for each other on two keyboards all the same. Russian
 * letters only, and Ukrainian і.
 */
final class Twins {
  private static final String LATIN = "ABCEHKMOPTXYaceopxyËëÈèkmti";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхуЁёЀѐкмті";

  /** Twins before this index are true, those from it on are near. */
  private static final int NEAR = LATIN.indexOf('k');

  /** Latin letters that are typed for a Russian vowel with a stress mark, and that vowel. */
  private static final String ACUTE = "ÁÉÓÝáéóý";

  private static final String STRESSED = "АЕОУаеоу";

  private Twins() {}

  /** Whether the letter has a twin in the other script, true or near. */
  static boolean has(int c) {
    return indexOf(c) >= 0 || ACUTE.indexOf(c) >= 0;
  }

  /** Whether the letter looks exactly like one of the other script. */
  static boolean isTrue(int c) {
    int index = indexOf(c);
    return index >= 0 && index < NEAR || ACUTE.indexOf(c) >= 0;
  }

  /** The twin, with its stress mark if need be; the letter itself if it has none. */
  static String of(char c) {
    int acute = ACUTE.indexOf(c);
    if (acute >= 0) {
      return STRESSED.charAt(acute) + "\u0301";
    }
    int latin = LATIN.indexOf(c);
    if (latin >= 0) {
      return CYRILLIC.substring(latin, latin + 1);
    }
    int cyrillic = CYRILLIC.indexOf(c);
    return cyrillic >= 0 ? LATIN.substring(cyrillic, cyrillic + 1) : String.valueOf(c);
  }

  private static int indexOf(int c) {
    return Math.max(LATIN.indexOf(c), CYRILLIC.indexOf(c));
  }
}
