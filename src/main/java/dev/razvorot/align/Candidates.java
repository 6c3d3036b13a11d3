package dev.razvorot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For lists in any order: the likeliest partners of each line, by an inverted index over linked
 * words.
 *
 * <p>Nearness is the geometric mean of the shares of both lines' information that linked words
 * cover, times how well the lengths fit.
 */
final class Candidates {
  /** Partners kept for each line of either side. */
  static final int KEPT = 8;

  /** Nearness from which, and lead over the next by which, a partner is clear without a model. */
  private static final float CLEAR = 0.25f;

  private static final float CLEAR_RATIO = 1.3f;

  /** Lines visited for each Russian line at most; rarest words first. */
  private static final int BUDGET = 60_000;

  /** {@code [class]} share of a word's information that a counterpart of the class covers. */
  static final float[] COVER = {0, .4f, .5f, .75f, .9f, .9f, 1f};

  /** A pair of lines and how near they are, in [0, 1]. */
  record Candidate(int english, int russian, float nearness) {}

  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final float[] englishInformation;
  private final float[] russianInformation;
  private final float[] englishMass;
  private final float[] russianMass;

  final float[][] rowBest;
  final float[][] columnBest;
  private final int[][] rowOf;
  private final int[][] columnOf;

  Candidates(PreparedBitext bitext) {
    this(bitext, 1);
  }

  /** Visits every {@code step}-th Russian line only. */
  Candidates(PreparedBitext bitext, int step) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.englishInformation = information(english);
    this.russianInformation = information(russian);
    this.englishMass = masses(english, englishInformation);
    this.russianMass = masses(russian, russianInformation);
    this.rowBest = new float[russian.size()][KEPT];
    this.rowOf = new int[russian.size()][KEPT];
    this.columnBest = new float[english.size()][KEPT];
    this.columnOf = new int[english.size()][KEPT];
    visit(step);
  }

  /** The kept pairs, by Russian line, nearest first. */
  List<Candidate> list() {
    List<Candidate> list = new ArrayList<>();
    for (int row = 0; row < russian.size(); row++) {
      for (int k = 0; k < KEPT && rowBest[row][k] > 0; k++) {
        list.add(new Candidate(rowOf[row][k], row, rowBest[row][k]));
      }
    }
    for (int line = 0; line < english.size(); line++) {
      for (int k = 0; k < KEPT && columnBest[line][k] > 0; k++) {
        if (!inRow(columnOf[line][k], line)) {
          list.add(new Candidate(line, columnOf[line][k], columnBest[line][k]));
        }
      }
    }
    return list;
  }

  /** The nearest partner of a Russian line if it stands out among all others; -1 if none does. */
  int clearPartner(int row) {
    float[] best = rowBest[row];
    return best[0] > CLEAR && best[0] > CLEAR_RATIO * best[1] ? rowOf[row][0] : -1;
  }

  private boolean inRow(int row, int line) {
    for (int k = 0; k < KEPT && rowBest[row][k] > 0; k++) {
      if (rowOf[row][k] == line) {
        return true;
      }
    }
    return false;
  }

  /**
   * Minus log of the share of lines that hold a word, smoothed: a short list does not know which
   * words are rare.
   */
  private static float[] information(Side side) {
    float[] information = new float[side.typeCount()];
    for (int id = 0; id < information.length; id++) {
      information[id] =
          (float)
              -Math.log(
                  (side.linesOf[id].length - 0.7 + 100 * side.word(id).share())
                      / (side.size() + 100.0));
    }
    return information;
  }

  private static float[] masses(Side side, float[] information) {
    float[] masses = new float[side.size()];
    for (int line = 0; line < masses.length; line++) {
      for (int id : side.lines[line]) {
        masses[line] += information[id];
      }
    }
    return masses;
  }

  private void visit(int step) {
    float[] englishCover = new float[english.size()];
    float[] russianCover = new float[english.size()];
    int[] touched = new int[english.size()];
    int[] stamp = new int[english.size()];
    float[] byWord = new float[english.size()];
    float[] bestOf = new float[english.typeCount()];
    List<Integer> usedWords = new ArrayList<>();
    int tick = 0;
    for (int row = 0; row < russian.size(); row += step) {
      int count = 0;
      int budget = BUDGET;
      Integer[] order = rarestFirst(russian.lines[row]);
      for (int r : order) {
        tick++;
        for (int k = 0; k < links.words[r].length && budget > 0; k++) {
          int e = links.words[r][k];
          float cover = COVER[links.classes[r][k]];
          int[] lines = english.linesOf[e];
          if (lines.length * 5 > english.size() && english.size() > 40) {
            continue;
          }
          budget -= lines.length;
          float gain = Math.max(0, cover - bestOf[e]) * englishInformation[e];
          if (bestOf[e] == 0) {
            usedWords.add(e);
          }
          bestOf[e] = Math.max(bestOf[e], cover);
          float worth = cover * russianInformation[r];
          for (int line : lines) {
            if (englishCover[line] == 0 && russianCover[line] == 0) {
              touched[count++] = line;
            }
            englishCover[line] += gain;
            if (stamp[line] != tick) {
              stamp[line] = tick;
              byWord[line] = worth;
              russianCover[line] += worth;
            } else if (worth > byWord[line]) {
              russianCover[line] += worth - byWord[line];
              byWord[line] = worth;
            }
          }
        }
      }
      for (int k = 0; k < count; k++) {
        int line = touched[k];
        offer(line, row, nearness(line, row, englishCover[line], russianCover[line]));
        englishCover[line] = 0;
        russianCover[line] = 0;
      }
      for (int e : usedWords) {
        bestOf[e] = 0;
      }
      usedWords.clear();
    }
  }

  private Integer[] rarestFirst(int[] words) {
    Integer[] order = Arrays.stream(words).distinct().boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Float.compare(russianInformation[b], russianInformation[a]));
    return order;
  }

  private float nearness(int line, int row, float englishCover, float russianCover) {
    double a = Math.min(1, englishCover / englishMass[line]);
    double b = Math.min(1, russianCover / russianMass[row]);
    double ratio =
        Math.log((russian.codePoints[row] + 5.0) / (1.2 * english.codePoints[line] + 5.0)) / 0.4;
    return (float) (Math.sqrt(a * b) * Math.exp(-0.25 * ratio * ratio));
  }

  private void offer(int line, int row, float nearness) {
    insert(rowBest[row], rowOf[row], line, nearness);
    insert(columnBest[line], columnOf[line], row, nearness);
  }

  private static void insert(float[] best, int[] of, int other, float nearness) {
    if (nearness <= best[KEPT - 1]) {
      return;
    }
    int at = KEPT - 1;
    while (at > 0 && best[at - 1] < nearness) {
      best[at] = best[at - 1];
      of[at] = of[at - 1];
      at--;
    }
    best[at] = nearness;
    of[at] = other;
  }
}
