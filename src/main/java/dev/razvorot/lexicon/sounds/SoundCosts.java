package dev.razvorot.lexicon.sounds;

/** What it costs, in tenths, that a sound is dropped or rendered by another. */
final class SoundCosts {
  private static final int SOUNDS = 26;
  private static final String VOWELS = "aeiou";

  /** Pairs of sounds that one spelling renders by the other. */
  private static final String KIN_PAIRS =
      "kc sc zc sz gh kh vf vu jg ij qc tc xs bv dt qk jz gj xq ks qx";

  /** What a consonant costs that the other word lacks, or has another for. */
  static final int WHOLE = 10;

  /** What it costs that a sound is rendered by its kin. */
  private static final int NEAR = 4;

  /** What a vowel or h costs that the other word lacks: they come and go between spellings. */
  static final int CHEAPEST_GAP = 5;

  /** {@code [sound]} what it costs that the other word lacks it. */
  static final byte[] GAP = gaps();

  /** {@code [sound][sound]} what it costs that one word has one, the other another. */
  static final byte[][] SWAP = swaps();

  /** The sounds that cost {@link #WHOLE} to lack, one bit each. */
  static final int CONSONANTS = consonants();

  /** {@code [sound]} the sounds it is swapped with for less than {@link #WHOLE}, and itself. */
  static final int[] KIN = kin();

  /**
   * {@code [sound]} class of a consonant: sounds that one spelling may render by another are in
   * one; 0 for vowels and h, which come and go.
   */
  static final byte[] CONSONANT_CLASS = classes("bvfp", "dt", "gjkqcsxz", "l", "r", "m", "n");

  /** Number of classes, that of vowels included. */
  static final int CLASSES = 8;

  private SoundCosts() {}

  private static byte[] classes(String... groups) {
    byte[] classes = new byte[SOUNDS];
    for (int group = 0; group < groups.length; group++) {
      for (char sound : groups[group].toCharArray()) {
        classes[sound - 'a'] = (byte) (group + 1);
      }
    }
    return classes;
  }

  private static byte[] gaps() {
    byte[] gaps = new byte[SOUNDS];
    for (int sound = 0; sound < SOUNDS; sound++) {
      gaps[sound] = (byte) (isVowel(sound) || sound == 'h' - 'a' ? CHEAPEST_GAP : WHOLE);
    }
    return gaps;
  }

  private static byte[][] swaps() {
    byte[][] swaps = new byte[SOUNDS][SOUNDS];
    for (int a = 0; a < SOUNDS; a++) {
      for (int b = 0; b < SOUNDS; b++) {
        swaps[a][b] = (byte) (a == b ? 0 : areKin(a, b) ? NEAR : WHOLE);
      }
    }
    return swaps;
  }

  private static boolean areKin(int a, int b) {
    String pair = "" + letter(a) + letter(b);
    String turned = "" + letter(b) + letter(a);
    return isVowel(a) && isVowel(b) || KIN_PAIRS.contains(pair) || KIN_PAIRS.contains(turned);
  }

  static boolean isVowel(int sound) {
    return VOWELS.indexOf(letter(sound)) >= 0;
  }

  private static char letter(int sound) {
    return (char) ('a' + sound);
  }

  private static int consonants() {
    int set = 0;
    for (int sound = 0; sound < SOUNDS; sound++) {
      set |= GAP[sound] == WHOLE ? 1 << sound : 0;
    }
    return set;
  }

  private static int[] kin() {
    int[] kin = new int[SOUNDS];
    for (int sound = 0; sound < SOUNDS; sound++) {
      for (int other = 0; other < SOUNDS; other++) {
        kin[sound] |= SWAP[sound][other] < WHOLE ? 1 << other : 0;
      }
    }
    return kin;
  }
}
