package dev.razvorot.format;

import java.util.function.IntPredicate;

/** Finds a number for what comes again, without counting from the beginning each time. */
public final class FreeNumber {
  private FreeNumber() {}

  /**
   * A free number: the first, where numbers are given out one after the other. O(log n) questions.
   *
   * @param first the first number to try, positive
   * @param isFree whether a number is free; some number is
   */
  public static int from(int first, IntPredicate isFree) {
    if (isFree.test(first)) {
      return first;
    }
    int taken = first;
    int free = 2 * first;
    while (!isFree.test(free)) {
      taken = free;
      free *= 2;
    }
    while (free - taken > 1) {
      int middle = (taken + free) >>> 1;
      if (isFree.test(middle)) {
        free = middle;
      } else {
        taken = middle;
      }
    }
    return free;
  }
}
