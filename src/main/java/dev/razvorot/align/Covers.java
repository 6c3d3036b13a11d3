package dev.razvorot.align;

import java.util.Arrays;

/**
 * For one Russian line after another, how much of its information and of each English line's linked
 * words cover: an inverted index over words.
 *
 * <p>Lines that share a rare word are found by walking its lines, those that share several common
 * ones by {@link CommonWordLines}; in a long list only the most promising of them are looked at
 * closely. O(lines visited + lines of the list / 64) for each Russian line. Not for several
 * threads.
 */
final class Covers {
  /** A word in more lines is common: its lines are not walked. */
  private static final int RARE = 400;

  /** Words in more than one of so many lines tell nothing apart, unless the list is short. */
  private static final int USELESS = 5;

  private static final int SHORT_LIST = 40;

  /** Lines looked at closely: of those that share a rare word, and of those that do not. */
  private static final int PROMISING = 160;

  /** {@code [class]} share of a word's information that a counterpart of the class covers. */
  static final float[] SHARE = {0, .4f, .5f, .75f, .9f, .9f, 1f};

  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final Information information;
  private final CommonWordLines common;
  private final int useful;

  /** {@code [English line]} nats covered, of the line and of the Russian one. */
  private final float[] ofLine;

  private final float[] ofRow;

  /** {@code [English line]} what the word at hand covers there, and which word that was. */
  private final float[] byWord;

  private final int[] stamp;
  private int tick;

  /** {@code [English word]} the greatest share that a word of this Russian line covers. */
  private final float[] bestShare;

  /** {@code [English word]} the greatest nats of this Russian line that a common word covers. */
  private final float[] commonWorth;

  private int[] usedWords = new int[64];
  private int used;
  private final int[] touched;
  private int count;
  private boolean metCommon;

  Covers(PreparedBitext bitext, Information information) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.information = information;
    this.useful = english.size() > SHORT_LIST ? english.size() / USELESS : SHORT_LIST;
    this.common = new CommonWordLines(english, RARE, useful);
    this.ofLine = new float[english.size()];
    this.ofRow = new float[english.size()];
    this.byWord = new float[english.size()];
    this.stamp = new int[english.size()];
    this.touched = new int[english.size()];
    this.bestShare = new float[english.typeCount()];
    this.commonWorth = new float[english.typeCount()];
  }

  /** What is done with an English line that a Russian one touches. */
  interface Visitor {
    /** Shares of the nats of the English line, of the Russian line, that are covered. */
    void touch(int line, float ofLine, float ofRow);
  }

  /** Shows the English lines that share linked words with a Russian one. */
  void visit(int row, Visitor visitor) {
    int[] words = russian.lines[row];
    for (int at = 0; at < words.length; at++) {
      if (isFirst(words, at)) {
        spread(words[at]);
      }
    }
    if (metCommon) {
      showPromising(visitor);
    } else {
      show(visitor);
    }
    forget();
  }

  private static boolean isFirst(int[] words, int at) {
    for (int before = 0; before < at; before++) {
      if (words[before] == words[at]) {
        return false;
      }
    }
    return true;
  }

  private void spread(int word) {
    tick++;
    int[] others = links.words[word];
    for (int k = 0; k < others.length; k++) {
      int other = others[k];
      float share = SHARE[links.classes[word][k]];
      if (common.isCommon(other)) {
        meet(other, share, share * information.russian(word));
      } else if (english.linesOf[other].length <= useful) {
        spread(other, share, share * information.russian(word));
      }
    }
    common.count();
  }

  private void spread(int other, float share, float worth) {
    float gain = Math.max(0, share - bestShare[other]) * information.english(other);
    use(other, share);
    for (int line : english.linesOf[other]) {
      if (ofLine[line] == 0 && ofRow[line] == 0) {
        touched[count++] = line;
      }
      ofLine[line] += gain;
      cover(line, worth);
    }
  }

  private void use(int other, float share) {
    if (used == usedWords.length) {
      usedWords = Arrays.copyOf(usedWords, 2 * used);
    }
    usedWords[used++] = other;
    bestShare[other] = Math.max(bestShare[other], share);
  }

  private void meet(int other, float share, float worth) {
    use(other, share);
    commonWorth[other] = Math.max(commonWorth[other], worth);
    common.hold(other);
    metCommon = true;
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

  private void show(Visitor visitor) {
    for (int k = 0; k < count; k++) {
      int line = touched[k];
      visitor.touch(line, ofLine[line], ofRow[line]);
    }
  }

  /** Lines that share much by rare words, or several common words; common words count too. */
  private void showPromising(Visitor visitor) {
    float least = leastOfBest();
    int walked = count;
    for (int line : common.best(PROMISING)) {
      if (ofLine[line] == 0 && ofRow[line] == 0) {
        touched[count++] = line;
      }
    }
    for (int k = 0; k < count; k++) {
      int line = touched[k];
      if (k >= walked || ofRow[line] >= least) {
        addCommon(line);
        visitor.touch(line, ofLine[line], ofRow[line]);
      }
    }
  }

  /** What the least of the most promising lines covers by rare words alone. */
  private float leastOfBest() {
    if (count <= PROMISING) {
      return 0;
    }
    float[] covered = new float[count];
    for (int k = 0; k < count; k++) {
      covered[k] = ofRow[touched[k]];
    }
    Arrays.sort(covered);
    return covered[count - PROMISING];
  }

  private void addCommon(int line) {
    int[] words = english.lines[line];
    for (int at = 0; at < words.length; at++) {
      int word = words[at];
      if (commonWorth[word] > 0 && isFirst(words, at)) {
        ofLine[line] += bestShare[word] * information.english(word);
        ofRow[line] += commonWorth[word];
      }
    }
  }

  private void forget() {
    for (int k = 0; k < count; k++) {
      ofLine[touched[k]] = 0;
      ofRow[touched[k]] = 0;
    }
    for (int k = 0; k < used; k++) {
      bestShare[usedWords[k]] = 0;
      commonWorth[usedWords[k]] = 0;
    }
    used = 0;
    count = 0;
    metCommon = false;
  }
}
