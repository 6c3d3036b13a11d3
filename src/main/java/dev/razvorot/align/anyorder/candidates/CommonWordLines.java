package dev.razvorot.align.anyorder.candidates;

import dev.razvorot.align.bitext.Side;
import java.util.Arrays;

/**
 * The lines of common words as bit sets, and which lines hold several of them.
 *
 * <p>Walking the lines of every common word would make the cost of a list grow with the square of
 * its length. Lines that share but one such word are no candidates; those that share several are
 * found by adding up whole bit sets, 64 lines at a step (counters of bits side by side: Knuth, The
 * Art of Computer Programming 4A, 7.1.3). Not for several threads.
 */
final class CommonWordLines {
  /** Bits of a counter: it stops at 7. */
  private static final int PLANES = 3;

  private static final int MOST = (1 << PLANES) - 1;

  /** Fewer words in common say nothing. */
  private static final int FEWEST = 2;

  private static final int NONE = -1;

  /** {@code [word]} number of its bit set; -1 if the word is not common. */
  private final int[] numbers;

  /** {@code [number][line / 64]} whether a line holds the word. */
  private final long[][] lines;

  /** {@code [plane][line / 64]} a bit of the number of words that a line holds. */
  private final long[][] planes;

  /** {@code [line / 64]} whether a line holds any counterpart of the word at hand. */
  private final long[] holds;

  private boolean anyHolds;
  private int added;

  /** The words of a side that stand in more than {@code rare} and at most {@code most} lines. */
  CommonWordLines(Side side, int rare, int most) {
    int blocks = (side.size() + Long.SIZE - 1) / Long.SIZE;
    this.numbers = new int[side.typeCount()];
    Arrays.fill(numbers, NONE);
    int count = 0;
    for (int word = 0; word < numbers.length; word++) {
      int length = side.linesOf[word].length;
      if (length > rare && length <= most) {
        numbers[word] = count++;
      }
    }
    this.lines = new long[count][blocks];
    for (int word = 0; word < numbers.length; word++) {
      if (numbers[word] != NONE) {
        for (int line : side.linesOf[word]) {
          lines[numbers[word]][line / Long.SIZE] |= 1L << line;
        }
      }
    }
    this.planes = new long[PLANES][count == 0 ? 0 : blocks];
    this.holds = new long[count == 0 ? 0 : blocks];
  }

  boolean isCommon(int word) {
    return numbers[word] != NONE;
  }

  /** Notes a counterpart of the word at hand. */
  void hold(int word) {
    long[] own = lines[numbers[word]];
    for (int block = 0; block < own.length; block++) {
      holds[block] |= own[block];
    }
    anyHolds = true;
  }

  /** Counts the lines that hold any counterpart of the word at hand, and goes on to the next. */
  void count() {
    if (!anyHolds) {
      return;
    }
    for (int block = 0; block < holds.length; block++) {
      long carry = holds[block];
      for (long[] plane : planes) {
        long both = plane[block] & carry;
        plane[block] ^= carry;
        carry = both;
      }
      /* A counter that ran over stays at its greatest. */
      for (long[] plane : planes) {
        plane[block] |= carry;
      }
      holds[block] = 0;
    }
    anyHolds = false;
    added++;
  }

  /** The lines that hold most words, as many groups of equals as there is room for; and forgets. */
  int[] best(int room) {
    int[] best = new int[0];
    if (added >= FEWEST) {
      int least = Math.min(added, MOST) + 1;
      int found = 0;
      for (int next = size(least - 1); least > FEWEST && next <= room; next = size(least - 1)) {
        least--;
        found = next;
      }
      best = found == 0 ? best : lines(least, found);
    }
    clear();
    return best;
  }

  private int size(int least) {
    int size = 0;
    for (int block = 0; block < holds.length; block++) {
      size += Long.bitCount(atLeast(least, block));
    }
    return size;
  }

  private int[] lines(int least, int count) {
    int[] found = new int[count];
    int size = 0;
    for (int block = 0; block < holds.length; block++) {
      for (long rest = atLeast(least, block); rest != 0; rest &= rest - 1) {
        found[size++] = block * Long.SIZE + Long.numberOfTrailingZeros(rest);
      }
    }
    return found;
  }

  /** The lines of a block whose counters are not below a number from 2 to 7. */
  private long atLeast(int least, int block) {
    long one = planes[0][block];
    long two = planes[1][block];
    long four = planes[2][block];
    return switch (least) {
      case 2 -> four | two;
      case 3 -> four | two & one;
      case 4 -> four;
      case 5 -> four & (two | one);
      case 6 -> four & two;
      default -> four & two & one;
    };
  }

  private void clear() {
    if (added > 0) {
      for (long[] plane : planes) {
        Arrays.fill(plane, 0);
      }
    }
    added = 0;
  }
}
