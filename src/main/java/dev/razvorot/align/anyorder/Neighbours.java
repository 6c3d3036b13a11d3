package dev.razvorot.align.anyorder;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which lines stand beside each other where they come from: only neighbours are joined to one side
 * of a bead.
 *
 * @param english whether an English line stands right behind the one before it
 * @param russian the same of Russian lines
 */
public record Neighbours(IntPredicate english, IntPredicate russian) {

  /** Of whole documents. */
  public static Neighbours all() {
    return new Neighbours(line -> true, row -> true);
  }

  /** Of parts of documents, by the indexes of their lines there, ascending. */
  public static Neighbours of(List<Integer> lines, List<Integer> rows) {
    return new Neighbours(follows(lines), follows(rows));
  }

  private static IntPredicate follows(List<Integer> indexes) {
    return at -> indexes.get(at) == indexes.get(at - 1) + 1;
  }

  /** Of lines of which no two are neighbours. */
  public static Neighbours none() {
    return new Neighbours(line -> false, row -> false);
  }
}
