package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;

/** The script of the letters around a word. */
enum Surroundings {
  LATIN,
  CYRILLIC,
  NEITHER;

  /** Characters that are looked at on each side: three or four words. */
  private static final int REACH = 30;

  /**
   * The script that most letters near a word have; neither if there are none, or as many of both.
   */
  static Surroundings of(String text, int start, int end) {
    int balance = balance(text, Math.max(0, start - REACH), start);
    balance += balance(text, end, Math.min(text.length(), end + REACH));
    if (balance == 0) {
      return NEITHER;
    }
    return balance > 0 ? CYRILLIC : LATIN;
  }

  private static int balance(String text, int from, int to) {
    int balance = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      balance += Letters.isCyrillic(c) ? 1 : 0;
      balance -= Letters.isLatin(c) ? 1 : 0;
    }
    return balance;
  }
}
