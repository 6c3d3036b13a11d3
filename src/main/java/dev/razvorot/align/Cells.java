package dev.razvorot.align;

import dev.razvorot.align.Counterparts.Classes;
import org.jspecify.annotations.Nullable;

/**
 * The compared pairs of lines along a path through the grid, kept: neighbouring beads ask for the
 * same ones again and again.
 *
 * <p>A Russian line is compared with all English lines in its reach when first asked for. Memory is
 * O(words x width of the reach). Not for several threads.
 */
final class Cells implements LineClasses {
  private final Reach reach;
  private final Counterparts counterparts;
  private final Classes @Nullable [][] rows;

  Cells(PreparedBitext bitext, Reach reach) {
    this.reach = reach;
    this.counterparts = new Counterparts(bitext);
    this.rows = new Classes[bitext.russian().size()][];
  }

  @Override
  public Classes of(int line, int row) {
    Classes[] cells = rows[row];
    if (cells == null) {
      cells = compared(row);
      rows[row] = cells;
    }
    return cells[line - reach.first()[row]];
  }

  private Classes[] compared(int row) {
    int first = reach.first()[row];
    Classes[] cells = new Classes[Math.max(0, reach.last()[row] - first + 1)];
    for (int at = 0; at < cells.length; at++) {
      cells[at] = counterparts.compare(first + at, row);
    }
    return cells;
  }
}
