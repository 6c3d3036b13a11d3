package dev.razvorot.translit.rules;

import dev.razvorot.translit.rules.Sequence.Letter;

/**
 * One rule: the key becomes the output where it stands between the contexts.
 *
 * @param before what must stand before the key, matched against what has been written so far
 * @param key the letters that are rewritten; at least one, none optional
 * @param after what must follow the key, matched against what has been read but not yet rewritten
 * @param output what is written for the key; may be empty
 */
public record Rule(Sequence before, Sequence key, Sequence after, String output) {

  /** The letters that can follow the first letter of the key. */
  public LetterSet following() {
    return rest().first();
  }

  /** The letters that can stand before the key. */
  public LetterSet preceding() {
    return before.last();
  }

  /** Whether one letter on each side of the first decides if the rule applies. */
  public boolean isDecidedByNeighbours() {
    return before.size() <= 1 && before.isPlain() && rest().size() <= 1 && rest().isPlain();
  }

  /** Whether the key stands at a position, and behind it what must follow. */
  public boolean stands(char[] read, int at, int limit) {
    int end = key.forward(read, at, limit);
    return end != Sequence.MISS && after.forward(read, end, limit) != Sequence.MISS;
  }

  /** The letters that the key begins with. */
  public LetterSet beginning() {
    return ((Letter) key.steps().get(0)).set();
  }

  /** Number of letters that the key takes, of one {@code char} each. */
  public int length() {
    return key.size();
  }

  /** Number of letters from the first of the key to the last that the rule looks at. */
  public int reach() {
    return key.size() + after.reach();
  }

  private Sequence rest() {
    return key.withoutFirst().followedBy(after);
  }
}
