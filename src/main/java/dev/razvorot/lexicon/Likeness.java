package dev.razvorot.lexicon;

/** How alike a Russian and an English word sound. */
public final class Likeness {
  /** Words whose lengths differ by more sounds than this are not compared: no ending is longer. */
  private static final int LONGEST_ENDING = 4;

  /** What a match without the Russian ending is less worth than one of the whole words. */
  private static final double STEM_ONLY = 0.02;

  private Likeness() {}

  /** In [0, 1]; the Russian word with or without its ending, whichever is nearer. */
  public static double of(Word russian, Word english) {
    return atLeast(0, russian, english);
  }

  /** The likeness if it is above a floor; otherwise something not above it, at less cost. */
  public static double atLeast(double floor, Word russian, Word english) {
    String a = russian.sound();
    String b = english.sound();
    if (Math.abs(a.length() - b.length()) > LONGEST_ENDING) {
      return 0;
    }
    double whole = similarity(a, b, floor);
    String stem = russian.stemSound();
    return stem.isEmpty() ? whole : Math.max(whole, similarity(stem, b, floor) - STEM_ONLY);
  }

  private static double similarity(String a, String b, double floor) {
    return Sounds.mostSimilarity(a, b) < floor ? 0 : Sounds.similarity(a, b);
  }
}
