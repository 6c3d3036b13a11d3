package dev.razvorot.lexicon.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Which Russian and English words stand in the same pairs of segments, as a sparse matrix in
 * compressed rows.
 *
 * @param starts {@code [russian + 1]} first cell of each Russian word
 * @param russian {@code [cell]} its Russian word
 * @param english {@code [cell]} its English word, ascending within a row
 * @param together {@code [cell]} pairs of segments that hold both
 */
record Cooccurrence(int[] starts, int[] russian, int[] english, int[] together) {

  /**
   * One pair of segments.
   *
   * @param english ids of its English words, each once
   * @param russian ids of its Russian words, each once
   */
  record Pair(int[] english, int[] russian) {}

  /** Counts pairs and makes a cell of each two words that stand in so many of them. */
  static Cooccurrence of(List<Pair> pairs, int russianWords, int englishWords, int fewest) {
    int[][] pairsOf = pairsOf(pairs, russianWords);
    int[] starts = new int[russianWords + 1];
    Growing cells = new Growing();
    int[] counts = new int[englishWords];
    for (int word = 0; word < russianWords; word++) {
      int[] seen = count(pairs, pairsOf[word], counts);
      for (int other : seen) {
        if (counts[other] >= fewest) {
          cells.add(word, other, counts[other]);
        }
        counts[other] = 0;
      }
      starts[word + 1] = cells.size;
    }
    return new Cooccurrence(starts, cells.russian(), cells.english(), cells.together());
  }

  /** Number of cells. */
  int size() {
    return english.length;
  }

  /** The cells of a pair. */
  int[] of(Pair pair) {
    int[] cells = new int[pair.russian().length * pair.english().length];
    int count = 0;
    for (int word : pair.russian()) {
      for (int other : pair.english()) {
        int cell = cell(word, other);
        if (cell >= 0) {
          cells[count++] = cell;
        }
      }
    }
    return Arrays.copyOf(cells, count);
  }

  /** The cell of two words; negative if there is none. */
  int cell(int russianWord, int englishWord) {
    return Arrays.binarySearch(english, starts[russianWord], starts[russianWord + 1], englishWord);
  }

  /** Counts the words of the other side; gives those met, ascending. */
  private static int[] count(List<Pair> pairs, int[] where, int[] counts) {
    int[] seen = new int[64];
    int size = 0;
    for (int pair : where) {
      for (int other : pairs.get(pair).english()) {
        if (counts[other]++ == 0) {
          seen = size == seen.length ? Arrays.copyOf(seen, 2 * size) : seen;
          seen[size++] = other;
        }
      }
    }
    Arrays.sort(seen, 0, size);
    return Arrays.copyOf(seen, size);
  }

  private static int[][] pairsOf(List<Pair> pairs, int words) {
    int[] counts = new int[words];
    pairs.forEach(pair -> Arrays.stream(pair.russian()).forEach(word -> counts[word]++));
    int[][] pairsOf = new int[words][];
    Arrays.setAll(pairsOf, word -> new int[counts[word]]);
    for (int at = pairs.size() - 1; at >= 0; at--) {
      for (int word : pairs.get(at).russian()) {
        pairsOf[word][--counts[word]] = at;
      }
    }
    return pairsOf;
  }

  /** Cells as they come. */
  private static final class Growing {
    private int[] russian = new int[1024];
    private int[] english = new int[1024];
    private int[] together = new int[1024];
    private int size;

    void add(int russianWord, int englishWord, int count) {
      if (size == russian.length) {
        russian = Arrays.copyOf(russian, 2 * size);
        english = Arrays.copyOf(english, 2 * size);
        together = Arrays.copyOf(together, 2 * size);
      }
      russian[size] = russianWord;
      english[size] = englishWord;
      together[size++] = count;
    }

    int[] russian() {
      return Arrays.copyOf(russian, size);
    }

    int[] english() {
      return Arrays.copyOf(english, size);
    }

    int[] together() {
      return Arrays.copyOf(together, size);
    }
  }
}
