package dev.razvorot.translit;

import dev.razvorot.translit.Sequence.Letter;

/**
 * One rule: the key becomes the output where it stands between the contexts.
 *
 * @param before what must stand before the key, matched against what has been written so far
 * @param key the letters that are rewritten; at least one, none optional
 * @param after what must follow the key, matched against what has been read but not yet rewritten
 * @param output what is written for the key; may be empty
 */
record Rule(Sequence before, Sequence key, Sequence after, String output) {

  /** The letters that can follow the first letter of the key. */
  LetterSet following() {
    return rest().first();
  }

  /** The letters that can stand before the key. */
  LetterSet preceding() {
    return before.last();
  }

  /** Whether one letter on each side of the first decides if the rule applies. */
  boolean isDecidedByNeighbours() {
    return before.size() <= 1 && before.isPlain() && rest().size() <= 1 && rest().isPlain();
  }

  /** Whether the rule applies at a position, its key's first letter being known to match. */
  boolean applies(char[] read, int at, Output written, int limit) {
    int end = key.forward(read, at, limit);
    return end != Sequence.MISS
        && after.forward(read, end, limit) != Sequence.MISS
        && written.endsWith(before);
  }

  /** The letters that the key begins with. */
  LetterSet beginning() {
    return ((Letter) key.steps().get(0)).set();
  }

  /** Number of letters that the key takes, of one {@code char} each. */
  int length() {
    return key.size();
  }

  /** Number of letters from the first of the key to the last that the rule looks at. */
  int reach() {
    return key.size() + after.reach();
  }

  private Sequence rest() {
    return key.withoutFirst().followedBy(after);
  }
}
