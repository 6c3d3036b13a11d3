package dev.razvorot.lexicon;

/** How alike a Russian and an English word sound. */
public final class Likeness {
  private Likeness() {}

  /** In [0, 1]; the Russian word with or without its ending, whichever is nearer. */
  public static double of(Word russian, Word english) {
    String a = russian.sound();
    String b = english.sound();
    if (Math.abs(a.length() - b.length()) > 4) {
      return 0;
    }
    double whole = Sounds.similarity(a, b);
    String stem = Sounds.ofRussian(russian.stem());
    if (stem.length() < 3 || stem.length() == a.length()) {
      return whole;
    }
    return Math.max(
        whole, Math.max(Sounds.similarity(stem, b), Sounds.similarity(stem + "a", b)) - 0.02);
  }
}
