package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.align.Aligner;
import dev.razvorot.align.Order;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.pipeline.Note.Kind;
import dev.razvorot.pipeline.input.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes one document through the stages: reads it, cuts it, pairs it. Thread-safe. */
final class BitextMaker {
  private final PipelineOptions options;
  private final Lexicon lexicon;
  private final Map<Order, Aligner> aligners = new EnumMap<>(Order.class);

  BitextMaker(Lexicon lexicon, PipelineOptions options) {
    this.options = options;
    this.lexicon = lexicon;
    aligners.put(Order.KEPT, Aligner.inOrder(lexicon));
    aligners.put(Order.ANY, Aligner.anyOrder(lexicon));
  }

  Bitext make(Input input) throws IOException {
    Sides sides = SidesReader.read(input, options.segmentation());
    List<Note> notes = new ArrayList<>(sides.notes());
    Order order = options.order().orElseGet(() -> judge(input, sides, notes));
    Alignment alignment = aligners.get(order).align(sides.english(), sides.russian());
    Bitext.Method method = new Bitext.Method(sides.segmentation(), order);
    return new Bitext(input, method, MinScore.apply(alignment, options.minScore()), notes);
  }

  private Order judge(Input input, Sides sides, List<Note> notes) {
    if (!input.isPair()) {
      return Order.ANY;
    }
    Order order = Order.of(sides.english(), sides.russian(), lexicon);
    if (order == Order.ANY) {
      String file = input.files().get(0).toString();
      notes.add(new Note(Kind.ORDER, file, "lines in no common order, paired in any order"));
    }
    return order;
  }
}
