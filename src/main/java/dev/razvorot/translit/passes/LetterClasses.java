package dev.razvorot.translit.passes;

import dev.razvorot.translit.rules.LetterSet;
import java.util.Arrays;
import java.util.LinkedHashSet;

/**
 * Letters that no rule tells apart, as one class: what a rule asks of a neighbour is then asked
 * once for each class, when the rules are compiled.
 */
final class LetterClasses {
  private final byte[] bySlot = new byte[LetterSet.SLOTS];
  private final int[] examples;
  private final int[] sizes = new int[Byte.MAX_VALUE + 1];
  private int count = 1;

  /**
   * Parts all letters by the sets.
   *
   * @throws IllegalArgumentException if they need more than 128 classes
   */
  LetterClasses(LetterSet... sets) {
    sizes[0] = LetterSet.SLOTS;
    for (LetterSet set : new LinkedHashSet<>(Arrays.asList(sets))) {
      split(set);
    }
    examples = new int[count];
    for (int slot = 0; slot < LetterSet.SLOTS; slot++) {
      examples[bySlot[slot]] = slot;
    }
  }

  /**
   * The members of each class go to a class of their own, unless the whole class is in the set. A
   * set and its complement part the letters alike, so that the smaller of the two is walked over.
   */
  private void split(LetterSet set) {
    LetterSet small = set.isMost() ? set.complement() : set;
    int[] inside = new int[count];
    for (int slot = small.nextSlot(0); slot >= 0; slot = small.nextSlot(slot + 1)) {
      inside[bySlot[slot]]++;
    }
    int[] parts = parts(inside);
    for (int slot = small.nextSlot(0); slot >= 0; slot = small.nextSlot(slot + 1)) {
      bySlot[slot] = (byte) parts[bySlot[slot]];
    }
  }

  /** For each class the one its members in the set go to. */
  private int[] parts(int[] inside) {
    int[] parts = new int[inside.length];
    for (int old = 0; old < parts.length; old++) {
      boolean cut = inside[old] > 0 && inside[old] < sizes[old];
      parts[old] = cut ? count++ : old;
      if (count > Byte.MAX_VALUE) {
        throw new IllegalArgumentException("the rules tell more than 128 kinds of letters apart");
      }
      if (cut) {
        sizes[parts[old]] = inside[old];
        sizes[old] -= inside[old];
      }
    }
    return parts;
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
