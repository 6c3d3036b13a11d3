package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.bitext.Places;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;

/**
 * How the words of a bead link, counted. Filled by {@link LinkCounter}, which uses one for all
 * beads: what is read of it holds until the next bead is counted.
 */
public final class LinkCount {
  /** The class of words without counterpart that the lexicon does not know. */
  private static final int UNKNOWN = WordLinks.CLASSES;

  /**
   * {@code [k]} class of the best counterpart of some word of either side, times {@link
   * Chance#BINS}, plus its bin.
   */
  private int[] cells = new int[256];

  private int size;
  private int unlinked;

  /** What is counted for the English side. */
  public final OneSide english = new OneSide();

  /** What is counted for the Russian side. */
  public final OneSide russian = new OneSide();

  /** Forgets the last bead; the next one has so many words. */
  void begin(int englishWords, int russianWords) {
    size = 0;
    unlinked = 0;
    english.begin(englishWords);
    russian.begin(russianWords);
    if (englishWords + russianWords > cells.length) {
      cells = new int[2 * (englishWords + russianWords)];
    }
  }

  /** Counts a word with a counterpart. */
  void add(int strength, int bin) {
    cells[size++] = strength * Chance.BINS + bin;
  }

  /** Counts a word without: one that the lexicon knows should have had one. */
  void addUnlinked(boolean known, int bin) {
    add(known ? WordLinks.NONE : UNKNOWN, bin);
    unlinked++;
  }

  /** Number of words of both sides. */
  public int size() {
    return size;
  }

  /** Class of the best counterpart of the k-th word, times {@link Chance#BINS}, plus its bin. */
  public int cell(int k) {
    return cells[k];
  }

  /** Words of either side without counterpart. */
  public int unlinked() {
    return unlinked;
  }

  /**
   * Where no word is linked at all: those which the lexicon has, but for common ones, of the side
   * of which it has fewer. Else 0.
   */
  public int strangeWords() {
    boolean anyLinked = english.covered > 0 || russian.covered > 0;
    return anyLinked ? 0 : Math.min(english.known, russian.known);
  }

  /** Share of its information that has a counterpart, of the side of which less has one. */
  public double lesserCovered() {
    return Math.min(english.covered(), russian.covered());
  }

  /**
   * How far linked words of both sides stand from where their counterparts do, as a share of the
   * bead's length, each as often as it has nats of information.
   */
  public double apart() {
    return english.apart + russian.apart;
  }

  /** The same on average; {@code usual} if no word is linked. */
  public double meanApart(double usual) {
    double linked = english.linked + russian.linked;
    return linked == 0 ? usual : apart() / linked;
  }

  /** What is counted for one side. */
  public static final class OneSide {
    /**
     * Nats of information in a word by how often it links by chance: minus log of a bin's middle.
     */
    private static final double[] INFORMATION = {5.8, 4.6, 3.7, 2.8, 1.9, 1};

    /** {@code [class]} share of a word's information that a counterpart covers. */
    private static final double[] COVERED = {0, .5, .5, 1, 1, 1, 1, 1};

    private int numbers;
    private int names;
    private int known;
    private double information;
    private double covered;

    /** Information of words that are linked more than weakly, and that times their distances. */
    private double linked;

    private double apart;

    /** Where the next word stands, and how far the one after it from there. */
    private float place;

    private float step;

    private void begin(int words) {
      numbers = 0;
      names = 0;
      known = 0;
      information = 0;
      covered = 0;
      linked = 0;
      apart = 0;
      step = 1f / Math.max(1, words);
      place = step / 2;
    }

    /**
     * Counts the next word.
     *
     * @param strength class of its best counterpart
     * @param bin how often it would find one by chance
     * @param share where that stands among the words opposite, as {@link Places#share} has it
     */
    void add(int strength, int bin, byte share) {
      information += INFORMATION[bin];
      covered += INFORMATION[bin] * COVERED[strength];
      if (strength >= WordLinks.LATER) {
        linked += INFORMATION[bin];
        float other = Byte.toUnsignedInt(share) / (float) Places.PARTS;
        apart += INFORMATION[bin] * Math.abs(place - other);
      }
      place += step;
    }

    /**
     * Counts a word without counterpart.
     *
     * @param traits as {@link Side#traits} has them
     * @param bin how often it would find one by chance
     */
    void addUnlinked(byte traits, int bin) {
      known += (traits & Side.KNOWN) != 0 && bin < Chance.TELLING ? 1 : 0;
      if ((traits & Side.NUMBER) != 0) {
        numbers++;
      } else if ((traits & Side.NAME) != 0) {
        names++;
      }
    }

    /** Numbers without counterpart. */
    public int unlinkedNumbers() {
      return numbers;
    }

    /** Names without counterpart. */
    public int unlinkedNames() {
      return names;
    }

    /**
     * Share of the side's information that has a counterpart, in [0, 1]; a weak one counts half.
     */
    public double covered() {
      return covered / Math.max(1, information);
    }
  }
}
