package dev.razvorot.translit;

import java.util.Arrays;
import java.util.LinkedHashSet;

/**
 * Letters that no rule tells apart, as one class: what a rule asks of a neighbour is then asked
 * once for each class, when the rules are compiled.
 */
final class LetterClasses {
  private final byte[] bySlot = new byte[LetterSet.SLOTS];
  private final int[] examples;
  private int count = 1;

  /**
   * Parts all letters by the sets.
   *
   * @throws IllegalArgumentException if they need more than 128 classes
   */
  LetterClasses(LetterSet... sets) {
    for (LetterSet set : new LinkedHashSet<>(Arrays.asList(sets))) {
      split(set);
    }
    examples = new int[count];
    for (int slot = 0; slot < LetterSet.SLOTS; slot++) {
      examples[bySlot[slot]] = slot;
    }
  }

  /** The members of each class go to a class of their own, unless the whole class is in the set. */
  private void split(LetterSet set) {
    int[] inside = new int[count];
    int[] outside = new int[count];
    Arrays.fill(inside, -1);
    Arrays.fill(outside, -1);
    for (int slot = 0; slot < LetterSet.SLOTS; slot++) {
      int old = bySlot[slot];
      int[] side = set.hasSlot(slot) ? inside : outside;
      if (side[old] < 0) {
        side[old] = inside[old] < 0 && outside[old] < 0 ? old : count++;
      }
      bySlot[slot] = (byte) side[old];
    }
    if (count > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("the rules tell more than 128 kinds of letters apart");
    }
  }

  int count() {
    return count;
  }

  /** For each slot its class, in [0, {@link #count()}). */
  byte[] bySlot() {
    return bySlot;
  }

  /** Whether the letters of a class are in one of the sets that the classes were made of. */
  boolean isIn(LetterSet set, int letterClass) {
    return set.hasSlot(examples[letterClass]);
  }
}
