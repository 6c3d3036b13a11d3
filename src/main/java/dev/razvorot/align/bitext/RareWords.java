package dev.razvorot.align.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds anchors: pairs of lines that rare words link, each the likeliest of all pairs of both its
 * lines. O(words x links of rare words). For one use.
 */
final class RareWords {
  /** Words in more lines than this are not rare. */
  private static final int RARE = 4;

  /** Lightest anchor: a word that stands once on either side, or several rare ones together. */
  private static final double LIGHTEST = 0.9;

  private static final int NONE = -1;

  private final Side english;
  private final Side russian;
  private final WordLinks links;

  /** {@code [Russian word]} the last line in which it was weighed: once is enough for each. */
  private final int[] weighedIn;

  /** {@code [English line]} what rare words of the open Russian line say for it. */
  private final double[] weights;

  /** The lines that have a weight. */
  private final int[] touched;

  private int count;

  /** {@code [English line]} the weight of its likeliest Russian line, and which that is. */
  private final double[] best;

  private final int[] partner;

  private RareWords(Side english, Side russian, WordLinks links) {
    int columns = english.size();
    this.english = english;
    this.russian = russian;
    this.links = links;
    this.weighedIn = new int[russian.typeCount()];
    this.weights = new double[columns];
    this.touched = new int[columns];
    this.best = new double[columns];
    this.partner = new int[columns];
    Arrays.fill(weighedIn, NONE);
    Arrays.fill(partner, NONE);
  }

  /** The anchors of a bitext, by Russian line; no two share a line. */
  static List<Anchor> anchors(Side english, Side russian, WordLinks links) {
    return new RareWords(english, russian, links).anchors();
  }

  private List<Anchor> anchors() {
    int[] likeliest = new int[russian.size()];
    for (int row = 0; row < likeliest.length; row++) {
      weigh(row);
      likeliest[row] = likeliest(row);
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int row = 0; row < likeliest.length; row++) {
      int line = likeliest[row];
      if (line != NONE && partner[line] == row) {
        anchors.add(new Anchor(line, row, best[line]));
      }
    }
    return anchors;
  }

  /** Adds up what the rare words of a line say for each English line. */
  private void weigh(int row) {
    int[] words = russian.lines[row];
    for (int word : words) {
      if (weighedIn[word] != row && russian.linesOf[word].length <= RARE) {
        weighedIn[word] = row;
        weighWord(word);
      }
    }
  }

  private void weighWord(int word) {
    int own = russian.linesOf[word].length;
    int[] others = links.words[word];
    byte[] classes = links.classes[word];
    for (int k = 0; k < others.length; k++) {
      int[] lines = english.linesOf[others[k]];
      if (lines.length <= RARE && classes[k] >= WordLinks.LATER) {
        add(lines, 1.0 / (own * lines.length));
      }
    }
  }

  private void add(int[] lines, double weight) {
    for (int line : lines) {
      if (weights[line] == 0) {
        touched[count++] = line;
      }
      weights[line] += weight;
    }
  }

  /** The heaviest line of those touched, if it is heavy enough; forgets all of them. */
  private int likeliest(int row) {
    int heaviest = NONE;
    double most = 0;
    for (int k = 0; k < count; k++) {
      int line = touched[k];
      if (weights[line] > best[line]) {
        best[line] = weights[line];
        partner[line] = row;
      }
      if (weights[line] > most || weights[line] == most && line < heaviest) {
        most = weights[line];
        heaviest = line;
      }
      weights[line] = 0;
    }
    count = 0;
    return most >= LIGHTEST ? heaviest : NONE;
  }
}
