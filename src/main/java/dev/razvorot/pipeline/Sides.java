package dev.razvorot.pipeline;

import dev.razvorot.Document;
import java.util.List;

/**
 * A document that was read and cut, not yet paired.
 *
 * @param english the English side, perhaps empty
 * @param russian the Russian side, perhaps empty
 * @param segmentation what the segments are
 * @param notes what was seen on the way
 */
record Sides(Document english, Document russian, Segmentation segmentation, List<Note> notes) {

  Sides {
    notes = List.copyOf(notes);
  }
}
