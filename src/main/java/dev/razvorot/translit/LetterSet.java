package dev.razvorot.translit;

import java.util.BitSet;

/**
 * A set of letters as rules name it: single letters, ranges, general categories and their
 * combinations.
 *
 * <p>Letters below {@link #TABLE} are known one by one; the rest of Unicode, which no rule names,
 * by the general category alone. The edge of the text, {@link #EDGE}, is a member of every
 * complement, as in ICU ({@code UnicodeMatcher.ETHER}). Immutable.
 */
final class LetterSet {
  /** First code point that is not known by itself: the end of the block General Punctuation. */
  static final int TABLE = 0x2070;

  /** What stands before the first and after the last letter of a text. */
  static final int EDGE = -1;

  /** Number of slots: one for each letter of the table and one for the edge. */
  static final int SLOTS = TABLE + 1;

  /** One more than the largest value of {@link Character#getType(int)}. */
  private static final int CATEGORIES = 31;

  /** By category: the last letter of the table that has it, and that no rule names. */
  private static final char[] EXAMPLES = examples();

  static final LetterSet NONE = new LetterSet(new BitSet(SLOTS));
  static final LetterSet ALL = NONE.complement();

  private final BitSet slots;

  private LetterSet(BitSet slots) {
    this.slots = slots;
  }

  /** The letters from first to last, both included, both below {@link #TABLE}. */
  static LetterSet range(int first, int last) {
    BitSet slots = new BitSet(SLOTS);
    slots.set(first, last + 1);
    return new LetterSet(slots);
  }

  /**
   * The letters of a general category: {@code L}, {@code Lu}, {@code Ll}, {@code M}; or {@link
   * #NONE} if rules do not know its name.
   */
  static LetterSet category(String name) {
    int mask = mask(name);
    BitSet slots = new BitSet(SLOTS);
    for (int letter = 0; letter < TABLE; letter++) {
      slots.set(letter, (mask >> Character.getType(letter) & 1) != 0);
    }
    return new LetterSet(slots);
  }

  private static int mask(String name) {
    return switch (name) {
      case "Lu" -> 1 << Character.UPPERCASE_LETTER;
      case "Ll" -> 1 << Character.LOWERCASE_LETTER;
      case "L" ->
          1 << Character.UPPERCASE_LETTER
              | 1 << Character.LOWERCASE_LETTER
              | 1 << Character.TITLECASE_LETTER
              | 1 << Character.MODIFIER_LETTER
              | 1 << Character.OTHER_LETTER;
      case "M" ->
          1 << Character.NON_SPACING_MARK
              | 1 << Character.ENCLOSING_MARK
              | 1 << Character.COMBINING_SPACING_MARK;
      default -> 0;
    };
  }

  LetterSet or(LetterSet other) {
    BitSet both = (BitSet) slots.clone();
    both.or(other.slots);
    return new LetterSet(both);
  }

  LetterSet minus(LetterSet other) {
    BitSet rest = (BitSet) slots.clone();
    rest.andNot(other.slots);
    return new LetterSet(rest);
  }

  LetterSet complement() {
    BitSet rest = (BitSet) slots.clone();
    rest.flip(0, SLOTS);
    return new LetterSet(rest);
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  /** Number of members, each letter beyond the table counted by its example. */
  int size() {
    return slots.cardinality();
  }

  /** Whether a code point, or {@link #EDGE}, is a member. */
  boolean contains(int codePoint) {
    return slots.get(slot(codePoint));
  }

  /** Whether the letter or edge with this slot is a member. */
  boolean hasSlot(int slot) {
    return slots.get(slot);
  }

  /** The first member at or after a slot, or -1. */
  int nextSlot(int slot) {
    return slots.nextSetBit(slot);
  }

  /** The slot, in [0, {@link #SLOTS}), of a code point or {@link #EDGE}. */
  static int slot(int codePoint) {
    if (codePoint == EDGE) {
      return TABLE;
    }
    return codePoint < TABLE ? codePoint : EXAMPLES[Character.getType(codePoint)];
  }

  private static char[] examples() {
    char[] examples = new char[CATEGORIES];
    for (char letter = 0; letter < TABLE; letter++) {
      examples[Character.getType(letter)] = letter;
    }
    return examples;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LetterSet set && slots.equals(set.slots);
  }

  @Override
  public int hashCode() {
    return slots.hashCode();
  }
}
