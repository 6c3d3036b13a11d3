package dev.razvorot.align;

import java.util.Arrays;

/**
 * How the words of a bead link, counted. Filled by {@link LinkCounter}, which uses one for all
 * beads: what is read of it holds until the next bead is counted.
 */
final class LinkCount {
  /**
   * {@code [k]} class of the best counterpart of some word of either side, times {@link
   * Chance#BINS}, plus its bin.
   */
  private int[] cells = new int[256];

  private int size;
  private int unlinked;
  final OneSide english = new OneSide();
  final OneSide russian = new OneSide();

  void clear() {
    size = 0;
    unlinked = 0;
    english.clear();
    russian.clear();
  }

  /** Makes room for so many more words. */
  void reserve(int more) {
    if (size + more > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(2 * cells.length, size + more));
    }
  }

  /** Counts a word; room for it was reserved. */
  void add(int strength, int bin) {
    cells[size++] = strength * Chance.BINS + bin;
    unlinked += strength == WordLinks.NONE ? 1 : 0;
  }

  /** Number of words of both sides. */
  int size() {
    return size;
  }

  /** Class of the best counterpart of the k-th word, times {@link Chance#BINS}, plus its bin. */
  int cell(int k) {
    return cells[k];
  }

  /** Words of either side without counterpart. */
  int unlinked() {
    return unlinked;
  }

  /** What is counted for one side. */
  static final class OneSide {
    /**
     * Nats of information in a word by how often it links by chance: minus log of a bin's middle.
     */
    private static final double[] INFORMATION = {5.8, 4.6, 3.7, 2.8, 1.9, 1};

    /** {@code [class]} share of a word's information that a counterpart covers. */
    private static final double[] COVERED = {0, .5, .5, 1, 1, 1, 1};

    private int numbers;
    private int names;
    private double information;
    private double covered;

    private void clear() {
      numbers = 0;
      names = 0;
      information = 0;
      covered = 0;
    }

    void add(int strength, int bin) {
      information += INFORMATION[bin];
      covered += INFORMATION[bin] * COVERED[strength];
    }

    void addUnlinkedNumber() {
      numbers++;
    }

    void addUnlinkedName() {
      names++;
    }

    /** Numbers without counterpart. */
    int unlinkedNumbers() {
      return numbers;
    }

    /** Names without counterpart. */
    int unlinkedNames() {
      return names;
    }

    /**
     * Share of the side's information that has a counterpart, in [0, 1]; a weak one counts half.
     */
    double covered() {
      return covered / Math.max(1, information);
    }
  }
}
