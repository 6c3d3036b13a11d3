package dev.razvorot.lexicon;

import java.util.Map;

/**
 * A rough writing of how a word sounds, one Latin letter a sound, the same for both languages, and
 * how near two such writings are. It finds Идрисов in Idrissov and Байконур in Baikonur; it is
 * evidence for pairing, not a verdict on names.
 *
 * <p>Stateless; a comparison costs O(length x length).
 */
final class Sounds {
  private static final String VOWELS = "aeiou";

  /** What it costs that a sound is rendered by its kin. */
  private static final float NEAR = 0.4f;

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

  private Sounds() {}

  /** The sounds of a lower-case Russian word. */
  static String ofRussian(String word) {
    StringBuilder sounds = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      append(sounds, c >= 'а' && c <= 'я' ? RUSSIAN[c - 'а'] : OTHER_CYRILLIC.getOrDefault(c, ""));
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

  /** Nearness of two writings in [0, 1]; 1 if they are equal. */
  static double similarity(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : Math.max(0, 1 - distance(a, b) / longer);
  }

  /**
   * What {@link #similarity} cannot exceed, at a fraction of its cost: a consonant that the other
   * word has neither itself nor by its kin must be dropped or swapped in full, and so must as many
   * sounds, at half cost at least, as one word is longer.
   */
  static double mostSimilarity(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int inA = sounds(a);
    int inB = sounds(b);
    int alone = Math.max(alone(inA, inB), alone(inB, inA));
    double gaps = CHEAPEST_GAP * Math.abs(a.length() - b.length());
    return longer == 0 ? 0 : 1 - (Math.max(alone, gaps) - ROUNDING) / longer;
  }

  /** Number of sounds that cost one to lack and have neither their like nor their kin. */
  private static int alone(int own, int others) {
    return Integer.bitCount(own & CONSONANTS & ~kin(others));
  }

  /** The set of sounds, one bit each. */
  private static int sounds(String word) {
    int set = 0;
    for (int at = 0; at < word.length(); at++) {
      set |= 1 << (word.charAt(at) - 'a');
    }
    return set;
  }

  /** The sounds of a set and all their kin. */
  private static int kin(int set) {
    int kin = 0;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      kin |= KIN_OF[Integer.numberOfTrailingZeros(rest)];
    }
    return kin;
  }

  private static double distance(String a, String b) {
    float[] previous = new float[b.length() + 1];
    float[] current = new float[b.length() + 1];
    for (int column = 1; column <= b.length(); column++) {
      previous[column] = previous[column - 1] + GAP[b.charAt(column - 1) - 'a'];
    }
    for (int row = 1; row <= a.length(); row++) {
      step(a.charAt(row - 1) - 'a', b, previous, current);
      float[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }

  private static void step(int sound, String b, float[] previous, float[] current) {
    float gap = GAP[sound];
    float[] swaps = SWAP[sound];
    current[0] = previous[0] + gap;
    for (int column = 1; column < current.length; column++) {
      int other = b.charAt(column - 1) - 'a';
      float swap = previous[column - 1] + swaps[other];
      float skip = Math.min(previous[column] + gap, current[column - 1] + GAP[other]);
      current[column] = Math.min(swap, skip);
    }
  }

  /** Pairs of sounds that one spelling renders by the other. */
  private static final String KIN =
      "kc sc zc sz gh kh vf vu jg ij qc tc xs bv dt qk jz gj xq ks qx";

  /**
   * What a sound costs that the other word lacks: vowels and h come and go between the two
   * spellings.
   */
  private static final float[] GAP = gaps();

  /** What it costs that one word has one sound, the other another. */
  private static final float[][] SWAP = swaps();

  private static final double CHEAPEST_GAP = 0.5;

  /** More than single precision can lose in the longest word. */
  private static final double ROUNDING = 0.01;

  /** Sounds that cost one to lack, one bit each. */
  private static final int CONSONANTS = consonants();

  /** {@code [sound]} the sounds it is swapped with for less than one, and itself. */
  private static final int[] KIN_OF = kinOf();

  private static int consonants() {
    int set = 0;
    for (int sound = 0; sound < GAP.length; sound++) {
      set |= GAP[sound] == 1 ? 1 << sound : 0;
    }
    return set;
  }

  private static int[] kinOf() {
    int[] kin = new int[SWAP.length];
    for (int sound = 0; sound < kin.length; sound++) {
      for (int other = 0; other < kin.length; other++) {
        kin[sound] |= SWAP[sound][other] < 1 ? 1 << other : 0;
      }
    }
    return kin;
  }

  private static float[] gaps() {
    float[] gaps = new float[26];
    for (char c = 'a'; c <= 'z'; c++) {
      gaps[c - 'a'] = VOWELS.indexOf(c) >= 0 || c == 'h' ? 0.5f : 1;
    }
    return gaps;
  }

  private static float[][] swaps() {
    float[][] swaps = new float[26][26];
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        swaps[a - 'a'][b - 'a'] = a == b ? 0 : areKin(a, b) ? NEAR : 1;
      }
    }
    return swaps;
  }

  private static boolean areKin(char a, char b) {
    boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
    return vowels || KIN.contains("" + a + b) || KIN.contains("" + b + a);
  }
}
