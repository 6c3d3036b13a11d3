package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.Interruption;
import dev.razvorot.align.bitext.PlaceWalk;
import dev.razvorot.align.bitext.Places;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Repeats;
import dev.razvorot.align.bitext.WordLinks;

/**
 * The compared pairs of lines along a path through the grid: neighbouring beads ask for the same
 * ones again and again.
 *
 * <p>All are compared at once: each link of each word of a Russian line is followed to where its
 * English word stands within reach. Time and memory are O(words x width of the reach).
 */
final class Cells implements LineClasses {
  private final PreparedBitext bitext;
  private final Reach reach;

  /**
   * {@code [Russian line]} number of the first of its cells; one for each English line in reach.
   */
  private final int[] firstCell;

  /** {@code [cell]} where its run begins. */
  private final int[] start;

  private final BestCounterparts best;

  private final PlaceWalk walk;

  private final Repeats repeats;

  Cells(PreparedBitext bitext, Reach reach) {
    this.bitext = bitext;
    this.reach = reach;
    this.firstCell = firstCells(reach);
    this.start = starts();
    this.best = new BestCounterparts(start[start.length - 1]);
    this.walk = new PlaceWalk(bitext.english().places, bitext.english().typeCount());
    this.repeats = new Repeats(bitext.russian().typeCount());
    for (int row = 0; row < bitext.russian().size(); row++) {
      Interruption.check();
      if (reach.width(row) > 0) {
        compare(row);
      }
    }
  }

  private static int[] firstCells(Reach reach) {
    int[] first = new int[reach.rows() + 1];
    for (int row = 0; row < reach.rows(); row++) {
      first[row + 1] = first[row] + reach.width(row);
    }
    return first;
  }

  private int[] starts() {
    int[] starts = new int[firstCell[firstCell.length - 1] + 1];
    int cell = 0;
    for (int row = 0; row < reach.rows(); row++) {
      int own = bitext.russian().lines[row].length;
      for (int line = reach.first()[row]; line <= reach.last()[row]; line++) {
        starts[cell + 1] = starts[cell] + own + bitext.english().lines[line].length;
        cell++;
      }
    }
    return starts;
  }

  private void compare(int row) {
    WordLinks links = bitext.links();
    int[] words = bitext.russian().lines[row];
    repeats.begin();
    for (int position = 0; position < words.length; position++) {
      int word = words[position];
      int before = repeats.before(word);
      int[] others = links.words[word];
      byte[] classes = links.classes[word];
      for (int k = 0; k < others.length; k++) {
        meet(row, position, before, others[k], classes[k]);
      }
    }
  }

  /**
   * Notes a link in every cell of a row whose English line holds the word oftener than the Russian
   * one stood in the row before.
   */
  private void meet(int row, int position, int before, int word, byte strength) {
    Places places = bitext.english().places;
    int first = reach.first()[row];
    int last = reach.last()[row];
    int cells = firstCell[row] - first;
    byte share = Places.share(position, bitext.russian().lines[row].length);
    int end = places.end(word);
    int next;
    for (int at = walk.from(word, first); at < end && places.line[at] <= last; at = next) {
      next = places.nextLine[at];
      if (at + before < next) {
        int line = places.line[at];
        int place = places.position[at + before];
        int run = start[cells + line];
        int words = bitext.english().lines[line].length;
        best.raise(run + place, strength, share);
        best.raise(run + words + position, strength, Places.share(place, words));
      }
    }
  }

  @Override
  public void clear() {
    // Every run is kept: it is asked for again.
  }

  @Override
  public int at(int line, int row) {
    return start[firstCell[row] + line - reach.first()[row]];
  }

  @Override
  public BestCounterparts best() {
    return best;
  }
}
