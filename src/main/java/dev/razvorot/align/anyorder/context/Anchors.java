package dev.razvorot.align.anyorder.context;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.Arrays;
import java.util.List;

/**
 * The confident pairs of a document: likely, and the best of both their lines. O(pairs) to find,
 * O(log pairs) to ask.
 */
final class Anchors {
  /** Log-odds above which a mutually best pair is an anchor. */
  private static final double SURE = 1.5;

  private static final int NONE = -1;

  private final LineNumbers lines;

  /** {@code [English segment]} the Russian segment of its anchor. */
  private final int[] partner;

  /** {@code [Russian segment]} the English segment of its anchor. */
  private final int[] back;

  /** {@code [segment]} the last English segment before it, the first after it, with an anchor. */
  private final int[] before;

  private final int[] after;

  /** Distances of all anchors, ascending. */
  private final int[] distances;

  private final int count;

  Anchors(List<Candidate> pairs, double[] odds, LineNumbers lines) {
    this.lines = lines;
    this.partner = new int[lines.english().length];
    this.back = new int[lines.russian().length];
    this.before = new int[partner.length];
    this.after = new int[partner.length];
    Arrays.fill(partner, NONE);
    Arrays.fill(back, NONE);
    find(pairs, odds);
    this.count = (int) Arrays.stream(partner).filter(row -> row != NONE).count();
    this.distances = distances();
    order();
  }

  private void find(List<Candidate> pairs, double[] odds) {
    double[] topEnglish = new double[partner.length];
    double[] topRussian = new double[back.length];
    Arrays.fill(topEnglish, Double.NEGATIVE_INFINITY);
    Arrays.fill(topRussian, Double.NEGATIVE_INFINITY);
    for (int k = 0; k < odds.length; k++) {
      Candidate pair = pairs.get(k);
      topEnglish[pair.english()] = Math.max(topEnglish[pair.english()], odds[k]);
      topRussian[pair.russian()] = Math.max(topRussian[pair.russian()], odds[k]);
    }
    for (int k = 0; k < odds.length; k++) {
      Candidate pair = pairs.get(k);
      boolean best = odds[k] >= topEnglish[pair.english()] && odds[k] >= topRussian[pair.russian()];
      boolean free = partner[pair.english()] == NONE && back[pair.russian()] == NONE;
      if (odds[k] > SURE && best && free) {
        partner[pair.english()] = pair.russian();
        back[pair.russian()] = pair.english();
      }
    }
  }

  private int[] distances() {
    int[] all = new int[count];
    int size = 0;
    for (int line = 0; line < partner.length; line++) {
      if (partner[line] != NONE) {
        all[size++] = lines.russian()[partner[line]] - lines.english()[line];
      }
    }
    Arrays.sort(all);
    return all;
  }

  private void order() {
    int last = NONE;
    for (int line = 0; line < partner.length; line++) {
      before[line] = last;
      last = partner[line] == NONE ? last : line;
    }
    last = NONE;
    for (int line = partner.length - 1; line >= 0; line--) {
      after[line] = last;
      last = partner[line] == NONE ? last : line;
    }
  }

  /** Number of anchors. */
  int count() {
    return count;
  }

  /** Number of anchors that share no line with a pair. */
  int others(Candidate pair) {
    int own = partner[pair.english()] == NONE ? 0 : 1;
    int foreign = back[pair.russian()] == NONE || isAnchor(pair) ? 0 : 1;
    return count - own - foreign;
  }

  private boolean isAnchor(Candidate pair) {
    return partner[pair.english()] == pair.russian();
  }

  /** Those of them whose distance differs from the pair's by so many lines at most. */
  int atDistance(Candidate pair, int most) {
    int distance = lines.distance(pair);
    int found = below(distance + most + 1) - below(distance - most);
    int line = pair.english();
    if (partner[line] != NONE && isNear(line, partner[line], distance, most)) {
      found--;
    }
    int other = back[pair.russian()];
    if (other != NONE && other != line && isNear(other, pair.russian(), distance, most)) {
      found--;
    }
    return found;
  }

  private boolean isNear(int line, int row, int distance, int most) {
    return Math.abs(lines.russian()[row] - lines.english()[line] - distance) <= most;
  }

  /** Number of anchors with a smaller distance. */
  private int below(int distance) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = low + high >>> 1;
      if (distances[middle] < distance) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Russian segment of the last anchor before a pair; -1 if there is none. */
  int russianBefore(Candidate pair) {
    int line = before[pair.english()];
    if (line != NONE && partner[line] == pair.russian()) {
      line = before[line];
    }
    return line == NONE ? NONE : partner[line];
  }

  /** Russian segment of the first anchor after a pair; one behind the last if there is none. */
  int russianAfter(Candidate pair) {
    int line = after[pair.english()];
    if (line != NONE && partner[line] == pair.russian()) {
      line = after[line];
    }
    return line == NONE ? back.length : partner[line];
  }

  /**
   * Kendall's tau of neighbouring anchors, floored at 0: 1 in a document, about 0 in a shuffled
   * list.
   */
  double orderliness() {
    int rising = 0;
    int last = NONE;
    for (int row : partner) {
      if (row != NONE && last != NONE) {
        rising += row > last ? 1 : -1;
      }
      last = row == NONE ? last : row;
    }
    return count < 3 ? 0 : Math.max(0, rising / (double) (count - 1));
  }
}
