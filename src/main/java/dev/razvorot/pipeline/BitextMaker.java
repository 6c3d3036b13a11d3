package dev.razvorot.pipeline;

import dev.razvorot.align.Aligners;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.align.Order;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.pipeline.Note.Kind;
import dev.razvorot.pipeline.input.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one document through the stages: reads it, cuts it, pairs it. Thread-safe. */
final class BitextMaker {
  private final PipelineOptions options;
  private final Aligners aligners;

  BitextMaker(Lexicon lexicon, PipelineOptions options) {
    this.options = options;
    this.aligners = new Aligners(lexicon);
  }

  Bitext make(Input input) throws IOException {
    Sides sides = SidesReader.read(input, options);
    List<Note> notes = new ArrayList<>(sides.notes());
    Optional<Order> known = options.order().or(() -> orderOf(input));
    Judged judged = align(sides, known);
    if (known.isEmpty() && judged.order() == Order.ANY) {
      String file = input.files().get(0).toString();
      notes.add(new Note(Kind.ORDER, file, "lines in no common order, paired in any order"));
    }
    Bitext.Method method = new Bitext.Method(sides.segmentation(), judged.order());
    return new Bitext(input, method, MinScore.apply(judged.alignment(), options.minScore()), notes);
  }

  /** In a file of both languages most text has no counterpart; that of pairs of files is judged. */
  private static Optional<Order> orderOf(Input input) {
    return input.isPair() ? Optional.empty() : Optional.of(Order.ANY);
  }

  private Judged align(Sides sides, Optional<Order> known) {
    return known.isEmpty()
        ? aligners.align(sides.english(), sides.russian())
        : new Judged(known.get(), aligners.align(sides.english(), sides.russian(), known.get()));
  }
}
