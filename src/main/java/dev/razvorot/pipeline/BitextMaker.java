package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.align.Aligners;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.align.Order;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.sides.Note;
import dev.razvorot.pipeline.sides.Note.Kind;
import dev.razvorot.pipeline.sides.Sides;
import dev.razvorot.pipeline.sides.SidesReader;
import dev.razvorot.text.languages.Kindred;
import dev.razvorot.text.languages.LatinKindred;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes one document through the stages: reads it, cuts it, pairs it. Thread-safe. */
final class BitextMaker {
  private final PipelineOptions options;
  private final Aligners aligners;

  BitextMaker(Lexicon lexicon, PipelineOptions options) {
    this.options = options;
    this.aligners = new Aligners(lexicon);
  }

  Bitext make(Input input) throws IOException {
    Sides sides = SidesReader.read(input, options.reading(), aligners);
    List<Note> notes = new ArrayList<>(sides.notes());
    Optional<Order> known = options.order().or(sides::order);
    Judged judged = align(sides, known);
    foreign(sides.russian())
        .ifPresent(why -> notes.add(new Note(Kind.LANGUAGE, russian(input), why)));
    otherLatin(sides.english())
        .ifPresent(why -> notes.add(new Note(Kind.LANGUAGE, name(input), why)));
    for (String note : OrderNotes.of(judged, known.isEmpty(), options.order().isPresent())) {
      notes.add(new Note(Kind.ORDER, name(input), note));
    }
    Bitext.Method method = new Bitext.Method(sides.segmentation(), judged.order());
    Alignment texts = ItemNumbers.removed(judged.alignment());
    return new Bitext(input, method, MinScore.apply(texts, options.minScore()), notes);
  }

  private static String name(Input input) {
    return input.files().get(0).toString();
  }

  private static String russian(Input input) {
    return input.files().get(input.files().size() - 1).toString();
  }

  /** What passes for Russian, and goes into memories as Russian, if it looks like anything else. */
  private static Optional<String> foreign(Document russian) {
    Kindred kindred = new Kindred();
    texts(russian).forEach(kindred::add);
    return kindred.guess().map(what -> "looks " + what + ": taken for Russian all the same");
  }

  /** The same of what passes for English. */
  private static Optional<String> otherLatin(Document english) {
    LatinKindred kindred = new LatinKindred();
    texts(english).forEach(kindred::add);
    return kindred.guess().map(what -> "looks " + what + ": taken for English all the same");
  }

  /** Each text once: what is repeated tells nothing new of a language. */
  private static Stream<String> texts(Document document) {
    return document.segments().stream().map(Segment::text).distinct();
  }

  private Judged align(Sides sides, Optional<Order> known) {
    if (!sides.cut().isEmpty() || !sides.alone().isEmpty()) {
      return new GivenPairs(aligners, sides).align(known.orElse(Order.ANY));
    }
    Judged judged =
        known.isEmpty()
            ? aligners.align(sides.english(), sides.russian())
            : new Judged(
                known.get(), aligners.align(sides.english(), sides.russian(), known.get()));
    return judged.order() == Order.ANY ? likelier(judged, sides) : judged;
  }

  /**
   * In two lists that are sorted each its own way the numbers of items speak against every true
   * pair, in one that is said twice for it: both are tried, and what finds more is taken.
   */
  private Judged likelier(Judged numbered, Sides sides) {
    Document english = ItemNumbers.removed(sides.english());
    Document russian = ItemNumbers.removed(sides.russian());
    if (english == sides.english() || russian == sides.russian()) {
      return numbered;
    }
    Alignment plain = aligners.align(english, russian, Order.ANY);
    return found(plain) > found(numbered.alignment())
        ? new Judged(Order.ANY, new Alignment(sides.english(), sides.russian(), plain.beads()))
        : numbered;
  }

  /** How many pairs are right, if their scores are. */
  private static double found(Alignment alignment) {
    return alignment.pairs().stream().mapToDouble(Bead::score).sum();
  }
}
