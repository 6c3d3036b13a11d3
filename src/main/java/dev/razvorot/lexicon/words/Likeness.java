package dev.razvorot.lexicon.words;

import dev.razvorot.lexicon.sounds.Sound;

/** How alike a Russian and an English word sound. */
final class Likeness {
  /** Words whose lengths differ by more sounds than this are not compared: no ending is longer. */
  private static final int LONGEST_ENDING = 4;

  /** What a match without the Russian ending is less worth than one of the whole words. */
  private static final double STEM_ONLY = 0.02;

  private Likeness() {}

  /** In [0, 1]; the Russian word with or without its ending, whichever is nearer. */
  static double of(Word russian, Word english) {
    return atLeast(0, russian, english);
  }

  /** The likeness if it is above a floor; otherwise something not above it, at less cost. */
  static double atLeast(double floor, Word russian, Word english) {
    if (!mayReach(floor, russian, english)) {
      return 0;
    }
    double whole = russian.sound().similarity(english.sound(), floor);
    Sound stem = russian.stemSound();
    return stem.length() == 0
        ? whole
        : Math.max(whole, stem.similarity(english.sound(), floor) - STEM_ONLY);
  }

  /** Whether the likeness may be above a floor, seen at a glance. */
  static boolean mayReach(double floor, Word russian, Word english) {
    Sound sound = english.sound();
    Sound stem = russian.stemSound();
    return Math.abs(russian.sound().length() - sound.length()) <= LONGEST_ENDING
        && (russian.sound().mayReach(floor, sound)
            || stem.length() > 0 && stem.mayReach(floor, sound));
  }
}
