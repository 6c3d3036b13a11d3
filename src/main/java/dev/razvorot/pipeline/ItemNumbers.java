package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.text.sentences.ItemNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Takes the numbers of items and clauses off the segments of an alignment, on both sides alike:
 * they help to pair, but a memory is of texts, wherever these stand. Word and the web number their
 * lists without a letter in the text; so it is with numbers that were typed.
 *
 * <p>A number goes only if it counts on from its neighbour's, or is counted on, on either side: 1.
 * of a list, but not 988. of a year, nor 1. before FC Köln; and it stays if the other side begins
 * with it in another form: 1. place, 1 место.
 */
final class ItemNumbers {
  private final List<Segment> source;
  private final List<Segment> target;

  /** The segments whose numbers count on from those before, or are counted on. */
  private final BitSet sourceRuns;

  private final BitSet targetRuns;

  private ItemNumbers(Alignment alignment) {
    this.source = new ArrayList<>(alignment.source().segments());
    this.target = new ArrayList<>(alignment.target().segments());
    this.sourceRuns = runs(source);
    this.targetRuns = runs(target);
  }

  /** The alignment with the same beads and no numbers before the texts. */
  static Alignment removed(Alignment alignment) {
    ItemNumbers numbers = new ItemNumbers(alignment);
    if (numbers.sourceRuns.isEmpty() && numbers.targetRuns.isEmpty()) {
      return alignment;
    }
    for (Bead bead : alignment.beads()) {
      numbers.remove(bead.source(), bead.target());
    }
    return new Alignment(
        with(alignment.source(), numbers.source),
        with(alignment.target(), numbers.target),
        alignment.beads());
  }

  /** A document without the numbers of items that count on from each other; itself if none do. */
  static Document removed(Document document) {
    List<Segment> segments = new ArrayList<>(document.segments());
    BitSet runs = runs(segments);
    runs.stream().forEach(at -> removed(segments, at));
    return runs.isEmpty() ? document : with(document, segments);
  }

  private static void removed(List<Segment> segments, int at) {
    ItemNumber.at(segments.get(at).text(), 0)
        .filter(ItemNumber::isSure)
        .ifPresent(number -> segments.set(at, from(segments.get(at), number.end())));
  }

  private static BitSet runs(List<Segment> segments) {
    BitSet runs = new BitSet();
    Optional<ItemNumber> last = Optional.empty();
    int lastAt = 0;
    for (int at = 0; at < segments.size(); at++) {
      Optional<ItemNumber> number = ItemNumber.at(segments.get(at).text(), 0);
      if (number.isPresent()) {
        if (last.isPresent() && last.get().leadsTo(number.get())) {
          runs.set(lastAt);
          runs.set(at);
        }
        last = number;
        lastAt = at;
      }
    }
    return runs;
  }

  private static Document with(Document document, List<Segment> segments) {
    return new Document(document.name(), document.language(), segments);
  }

  /** What the first segment of a side tells of the first of the other, and so on. */
  private void remove(Span english, Span russian) {
    for (int i = 0; i < Math.max(english.size(), russian.size()); i++) {
      boolean inRun = i < english.size() && sourceRuns.get(english.start() + i);
      inRun |= i < russian.size() && targetRuns.get(russian.start() + i);
      if (inRun) {
        remove(item(source, english, i), item(target, russian, i));
      }
    }
  }

  private static void remove(Item one, Item other) {
    boolean ofOne = one.isNumbered(other);
    boolean ofOther = other.isNumbered(one);
    if (ofOne) {
      one.remove();
    }
    if (ofOther) {
      other.remove();
    }
  }

  private static Item item(List<Segment> segments, Span span, int i) {
    String text = i < span.size() ? segments.get(span.start() + i).text() : "";
    return new Item(segments, span.start() + i, text, ItemNumber.at(text, 0));
  }

  /** A segment of a bead; one that the bead lacks has no text. */
  private record Item(List<Segment> segments, int at, String text, Optional<ItemNumber> number) {

    boolean isNumbered(Item other) {
      return number.filter(it -> it.isThatOfItem(other.number) && !other.says(it)).isPresent();
    }

    /** Whether its text begins with that number in a form that is none of an item's. */
    private boolean says(ItemNumber that) {
      return number.isEmpty() && text.startsWith(that.number());
    }

    void remove() {
      segments.set(at, from(segments.get(at), number.orElseThrow().end()));
    }
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
