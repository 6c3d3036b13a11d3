package dev.razvorot.pipeline.sides;

import dev.razvorot.Document;
import dev.razvorot.align.Order;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document that was read and cut, not yet paired.
 *
 * <p>Public for {@code pipeline} alone.
 *
 * @param english the English side, perhaps empty
 * @param russian the Russian side, perhaps empty
 * @param segmentation what the segments are
 * @param order the order of both sides, if the layout tells it
 * @param cut the lines of both, whose two sides are a pair
 * @param alone lines that have no counterpart, rows of a table that are empty on the other side
 * @param notes what was seen on the way
 */
public record Sides(
    Document english,
    Document russian,
    Segmentation segmentation,
    Optional<Order> order,
    CutLines cut,
    Set<Integer> alone,
    List<Note> notes) {

  /** Copies the lines and the notes. */
  public Sides {
    alone = Set.copyOf(alone);
    notes = List.copyOf(notes);
  }
}
