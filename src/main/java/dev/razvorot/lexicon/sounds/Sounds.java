package dev.razvorot.lexicon.sounds;

import java.util.Map;

/**
 * A rough writing of how a word sounds, one Latin letter a sound, the same for both languages, and
 * how near two such writings are. It finds Идрисов in Idrissov and Байконур in Baikonur; it is
 * evidence for pairing, not a verdict on names.
 *
 * <p>Stateless; O(length).
 */
final class Sounds {
  /** Sound of each Russian letter from а to я; ё is folded before. */
  private static final String[] RUSSIAN = {
    "a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "c", "q", "x", "x", "", "i", "", "e", "iu", "ia"
  };

  private static final Map<Character, String> OTHER_CYRILLIC =
      Map.of(
          'і', "i", 'ї', "i", 'є', "e", 'ґ', "g", 'ў', "v", 'ё', "e", 'қ', "k", 'ә', "a", 'ө', "o",
          'ү', "u");

  /** Letter groups of English spelling, longest first, and their sounds. */
  private static final String[][] ENGLISH = {
    {"shch", "x"},
    {"sch", "x"},
    {"tch", "q"},
    {"sh", "x"},
    {"ch", "q"},
    {"zh", "j"},
    {"kh", "h"},
    {"ts", "c"},
    {"tz", "c"},
    {"ph", "f"},
    {"th", "t"},
    {"ck", "k"},
    {"gh", "g"},
    {"wh", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ou", "u"},
    {"qu", "kv"},
    {"yu", "iu"},
    {"ya", "ia"},
    {"yo", "e"},
    {"ye", "e"},
    {"x", "ks"},
    {"w", "v"},
    {"y", "i"},
    {"ce", "se"},
    {"ci", "si"},
    {"cy", "si"},
    {"c", "k"},
    {"q", "k"},
    {"j", "j"}
  };

  /** How Russian writes an English j: Джон is John. */
  private static final String ENGLISH_J = "дж";

  private Sounds() {}

  /** The sounds of a lower-case Russian word. */
  static String ofRussian(String word) {
    StringBuilder sounds = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != 'д' || !word.startsWith(ENGLISH_J, i)) {
        append(
            sounds, c >= 'а' && c <= 'я' ? RUSSIAN[c - 'а'] : OTHER_CYRILLIC.getOrDefault(c, ""));
      }
    }
    return sounds.toString();
  }

  /** The sounds of a lower-case English word or romanised name. */
  static String ofEnglish(String word) {
    StringBuilder sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      at = english(word, at, sounds);
    }
    return sounds.toString();
  }

  private static int english(String word, int at, StringBuilder sounds) {
    char c = word.charAt(at);
    if (GROUP_STARTS.indexOf(c) >= 0) {
      for (String[] group : ENGLISH) {
        if (word.startsWith(group[0], at)) {
          append(sounds, group[1]);
          return at + group[0].length();
        }
      }
    }
    if (c >= 'a' && c <= 'z') {
      append(sounds, String.valueOf(c));
    }
    return at + 1;
  }

  private static final String GROUP_STARTS = "sctzkpgwoeqyxj";

  /** A doubled sound is written once: Russia and Россия double differently. */
  private static void append(StringBuilder sounds, String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != c) {
        sounds.append(c);
      }
    }
  }
}
