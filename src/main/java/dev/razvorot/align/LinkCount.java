package dev.razvorot.align;

/** How the words of a bead link, counted. Filled by {@link LinkCounter} and only read after. */
final class LinkCount {
  /**
   * {@code [class * Chance.BINS + bin]} words of either side with a best counterpart so classed.
   */
  final int[] words = new int[WordLinks.CLASSES * Chance.BINS];

  final OneSide english = new OneSide();
  final OneSide russian = new OneSide();

  /** Words of either side without counterpart. */
  int unlinked() {
    int count = 0;
    for (int bin = 0; bin < Chance.BINS; bin++) {
      count += words[WordLinks.NONE * Chance.BINS + bin];
    }
    return count;
  }

  /** What is counted for one side. */
  static final class OneSide {
    /**
     * Nats of information in a word by how often it links by chance: minus log of a bin's middle.
     */
    private static final double[] INFORMATION = {5.8, 4.6, 3.7, 2.8, 1.9, 1};

    private int numbers;
    private int names;
    private double information;
    private double covered;

    void add(int strength, int bin) {
      information += INFORMATION[bin];
      if (strength >= WordLinks.LATER) {
        covered += INFORMATION[bin];
      } else if (strength > WordLinks.NONE) {
        covered += INFORMATION[bin] / 2;
      }
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
