package dev.razvorot.translit.rules;

import java.util.BitSet;

/**
 * A set of letters as rules name it: single letters, ranges, general categories and their
 * combinations.
 *
 * <p>The letters of the blocks that rules name (Latin, Greek, Cyrillic, Latin Extended Additional,
 * General Punctuation) have a <em>slot</em> each; a letter of the rest of Unicode has the slot of
 * an example of its general category. The edge of the text, {@link #EDGE}, has a slot too and is a
 * member of every complement, as in ICU ({@code UnicodeMatcher.ETHER}). Immutable.
 */
public final class LetterSet {
  /** What stands before the first and after the last letter of a text. */
  public static final int EDGE = -1;

  /** Letters below are their own slots: the end of the block Cyrillic Supplement. */
  public static final int DIRECT = 0x0530;

  /** Latin Extended Additional, which comes next. */
  private static final int LATIN = 0x1E00;

  private static final int LATIN_SLOTS = 0x100;

  /** General Punctuation but for its invisible signs, which comes last. */
  private static final int PUNCTUATION = 0x2000;

  private static final int PUNCTUATION_SLOTS = 0x60;

  private static final int LETTER_SLOTS = DIRECT + LATIN_SLOTS + PUNCTUATION_SLOTS;

  private static final int EDGE_SLOT = LETTER_SLOTS;

  /** Number of slots. */
  public static final int SLOTS = LETTER_SLOTS + 1;

  /** More than the largest value of {@link Character#getType(int)}. */
  private static final int CATEGORIES = 31;

  /** By category the last slot that has it; no rule names that letter. */
  private static final int[] EXAMPLES = new int[CATEGORIES];

  /** By category all slots that have it. */
  private static final BitSet[] MEMBERS = members();

  static final LetterSet NONE = new LetterSet(new BitSet(SLOTS));
  static final LetterSet ALL = NONE.complement();

  private final BitSet slots;

  private LetterSet(BitSet slots) {
    this.slots = slots;
  }

  /** Puts a set together, letter by letter. */
  static final class Builder {
    private final BitSet slots = new BitSet(SLOTS);

    /** Adds the letters from first to last, both included, both with slots of their own. */
    void add(int first, int last) {
      if (first == last) {
        slots.set(slot(first));
      } else {
        slots.set(slot(first), slot(last) + 1);
      }
    }

    void add(LetterSet set) {
      slots.or(set.slots);
    }

    void remove(LetterSet set) {
      slots.andNot(set.slots);
    }

    LetterSet set() {
      return new LetterSet((BitSet) slots.clone());
    }
  }

  private static BitSet[] members() {
    BitSet[] members = new BitSet[CATEGORIES];
    for (int category = 0; category < CATEGORIES; category++) {
      members[category] = new BitSet(SLOTS);
    }
    for (int slot = 0; slot < LETTER_SLOTS; slot++) {
      int category = Character.getType(letter(slot));
      members[category].set(slot);
      EXAMPLES[category] = slot;
    }
    EXAMPLES[Character.COMBINING_SPACING_MARK] = EXAMPLES[Character.NON_SPACING_MARK];
    return members;
  }

  /** The letter that a slot belongs to. */
  public static int letter(int slot) {
    if (slot < DIRECT) {
      return slot;
    }
    int next = slot - DIRECT;
    return next < LATIN_SLOTS ? LATIN + next : PUNCTUATION + next - LATIN_SLOTS;
  }

  /** Whether a letter has a slot of its own, so that rules can name it. */
  public static boolean canName(int codePoint) {
    return codePoint < DIRECT
        || codePoint >= LATIN && codePoint < LATIN + LATIN_SLOTS
        || codePoint >= PUNCTUATION && codePoint < PUNCTUATION + PUNCTUATION_SLOTS;
  }

  /** The slot, in [0, {@link #SLOTS}), of a code point or {@link #EDGE}. */
  public static int slot(int codePoint) {
    if (codePoint < DIRECT) {
      return codePoint == EDGE ? EDGE_SLOT : codePoint;
    }
    if (!canName(codePoint)) {
      return EXAMPLES[Character.getType(codePoint)];
    }
    return codePoint < PUNCTUATION
        ? DIRECT + codePoint - LATIN
        : DIRECT + LATIN_SLOTS + codePoint - PUNCTUATION;
  }

  /** The letters from first to last, both included, both with slots of their own. */
  static LetterSet range(int first, int last) {
    BitSet slots = new BitSet(SLOTS);
    slots.set(slot(first), slot(last) + 1);
    return new LetterSet(slots);
  }

  /**
   * The letters of a general category: {@code L}, {@code Lu}, {@code Ll} or {@code M}; {@link
   * #NONE} for any other name.
   */
  static LetterSet category(String name) {
    return switch (name) {
      case "Lu" -> categories(Character.UPPERCASE_LETTER);
      case "Ll" -> categories(Character.LOWERCASE_LETTER);
      case "L" ->
          categories(
              Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER);
      case "M" ->
          categories(
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK);
      default -> NONE;
    };
  }

  private static LetterSet categories(byte... categories) {
    BitSet slots = new BitSet(SLOTS);
    for (byte category : categories) {
      slots.or(MEMBERS[category]);
    }
    return new LetterSet(slots);
  }

  LetterSet or(LetterSet other) {
    BitSet both = (BitSet) slots.clone();
    both.or(other.slots);
    return new LetterSet(both);
  }

  /** All letters that are not of the set. */
  public LetterSet complement() {
    BitSet rest = (BitSet) slots.clone();
    rest.flip(0, SLOTS);
    return new LetterSet(rest);
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  /** Whether more than half of all slots are members. */
  public boolean isMost() {
    return 2 * slots.cardinality() > SLOTS;
  }

  /** The only letter of a set, or {@link #EDGE} if it has none or several. */
  int onlyLetter() {
    return slots.cardinality() == 1 ? letter(slots.nextSetBit(0)) : EDGE;
  }

  /** Whether a code point, or {@link #EDGE}, is a member. */
  boolean contains(int codePoint) {
    return slots.get(slot(codePoint));
  }

  /** Whether what has this slot is a member. */
  public boolean hasSlot(int slot) {
    return slots.get(slot);
  }

  /** The first slot of a member at or after a slot, or -1. */
  public int nextSlot(int slot) {
    return slots.nextSetBit(slot);
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
