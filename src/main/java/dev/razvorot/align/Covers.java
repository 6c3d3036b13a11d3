package dev.razvorot.align;

import java.util.Arrays;
import java.util.BitSet;

/**
 * For one Russian line after another, how much of its information and of each English line's linked
 * words cover: an inverted index walked from the rarest word on.
 *
 * <p>O(lines visited), at most {@link #BUDGET} for each Russian line. Not for several threads.
 */
final class Covers {
  /** Lines visited for each Russian line at most; rarest words first. */
  private static final int BUDGET = 60_000;

  /** Words in more than one of so many lines tell nothing apart, unless the list is short. */
  private static final int COMMON = 5;

  private static final int SHORT_LIST = 40;

  /** {@code [class]} share of a word's information that a counterpart of the class covers. */
  static final float[] SHARE = {0, .4f, .5f, .75f, .9f, .9f, 1f};

  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final Information information;

  /** {@code [English line]} nats covered, of the line and of the Russian one. */
  private final float[] ofLine;

  private final float[] ofRow;

  /** {@code [English line]} what the word at hand covers there, and which word that was. */
  private final float[] byWord;

  private final int[] stamp;
  private int tick;

  /** {@code [English word]} the greatest share that a word of this Russian line covers. */
  private final float[] bestShare;

  private final BitSet usedWords = new BitSet();
  private final int[] touched;
  private int count;
  private int budget;

  Covers(PreparedBitext bitext, Information information) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.information = information;
    this.ofLine = new float[english.size()];
    this.ofRow = new float[english.size()];
    this.byWord = new float[english.size()];
    this.stamp = new int[english.size()];
    this.touched = new int[english.size()];
    this.bestShare = new float[english.typeCount()];
  }

  /** What is done with an English line that a Russian one touches. */
  interface Visitor {
    /** Shares of the nats of the English line, of the Russian line, that are covered. */
    void touch(int line, float ofLine, float ofRow);
  }

  /** Shows all English lines that share a linked word with a Russian one. */
  void visit(int row, Visitor visitor) {
    budget = BUDGET;
    for (Integer word : rarestFirst(russian.lines[row])) {
      spread(word);
    }
    for (int k = 0; k < count; k++) {
      int line = touched[k];
      visitor.touch(line, ofLine[line], ofRow[line]);
      ofLine[line] = 0;
      ofRow[line] = 0;
    }
    usedWords.stream().forEach(word -> bestShare[word] = 0);
    usedWords.clear();
    count = 0;
  }

  private Integer[] rarestFirst(int[] words) {
    Integer[] order = Arrays.stream(words).distinct().boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Float.compare(information.russian(b), information.russian(a)));
    return order;
  }

  private void spread(int word) {
    tick++;
    for (int k = 0; k < links.words[word].length && budget > 0; k++) {
      int other = links.words[word][k];
      if (!isCommon(other)) {
        budget -= english.linesOf[other].length;
        spread(word, other, SHARE[links.classes[word][k]]);
      }
    }
  }

  private boolean isCommon(int word) {
    return english.linesOf[word].length * COMMON > english.size() && english.size() > SHORT_LIST;
  }

  private void spread(int word, int other, float share) {
    float gain = Math.max(0, share - bestShare[other]) * information.english(other);
    bestShare[other] = Math.max(bestShare[other], share);
    usedWords.set(other);
    float worth = share * information.russian(word);
    for (int line : english.linesOf[other]) {
      if (ofLine[line] == 0 && ofRow[line] == 0) {
        touched[count++] = line;
      }
      ofLine[line] += gain;
      cover(line, worth);
    }
  }

  /** The word at hand counts once in each line, by its best counterpart there. */
  private void cover(int line, float worth) {
    if (stamp[line] != tick) {
      stamp[line] = tick;
      byWord[line] = worth;
      ofRow[line] += worth;
    } else if (worth > byWord[line]) {
      ofRow[line] += worth - byWord[line];
      byWord[line] = worth;
    }
  }
}
