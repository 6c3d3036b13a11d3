package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.text.sentences.ItemNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the numbers of items and clauses off the segments of an alignment, on both sides alike:
 * they help to pair, but a memory is of texts, wherever these stand. Word and the web number their
 * lists without a letter in the text; so it is with numbers that were typed.
 */
final class ItemNumbers {
  private final List<Segment> source;
  private final List<Segment> target;

  private ItemNumbers(Alignment alignment) {
    this.source = new ArrayList<>(alignment.source().segments());
    this.target = new ArrayList<>(alignment.target().segments());
  }

  /** The alignment with the same beads and no numbers before the texts. */
  static Alignment removed(Alignment alignment) {
    ItemNumbers numbers = new ItemNumbers(alignment);
    for (Bead bead : alignment.beads()) {
      numbers.remove(bead.source(), bead.target());
    }
    return new Alignment(
        with(alignment.source(), numbers.source),
        with(alignment.target(), numbers.target),
        alignment.beads());
  }

  private static Document with(Document document, List<Segment> segments) {
    return new Document(document.name(), document.language(), segments);
  }

  /** What the first segment of a side tells of the first of the other, and so on. */
  private void remove(Span english, Span russian) {
    for (int i = 0; i < Math.max(english.size(), russian.size()); i++) {
      Optional<ItemNumber> one = number(source, english, i);
      Optional<ItemNumber> other = number(target, russian, i);
      remove(source, english.start() + i, one, other);
      remove(target, russian.start() + i, other, one);
    }
  }

  private static Optional<ItemNumber> number(List<Segment> segments, Span span, int i) {
    return i < span.size()
        ? ItemNumber.at(segments.get(span.start() + i).text(), 0)
        : Optional.empty();
  }

  private static void remove(
      List<Segment> segments, int at, Optional<ItemNumber> number, Optional<ItemNumber> other) {
    number
        .filter(it -> it.isThatOfItem(other))
        .ifPresent(it -> segments.set(at, from(segments.get(at), it.end())));
  }

  private static Segment from(Segment segment, int start) {
    Place place = segment.place();
    return new Segment(
        segment.id(),
        segment.text().substring(start),
        new Place(place.file(), place.line(), place.column() + start),
        segment.kind(),
        segment.findings());
  }
}
