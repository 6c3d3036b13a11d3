package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.pipeline.Bitext;
import dev.razvorot.pipeline.Pipeline;
import dev.razvorot.pipeline.PipelineOptions;
import dev.razvorot.pipeline.sides.Segmentation;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A document as the pipeline leaves it, with its gold.
 *
 * @param bitext what the pipeline made of it, the order judged by itself
 * @param gold its beads as they should be
 */
public record GoldBitext(Bitext bitext, List<LineBead> gold) {

  /** The documents of a set, aligned one by one, in the order of their names. */
  public static List<GoldBitext> of(BenchSet set) throws IOException {
    List<Input> inputs =
        Inputs.find(List.of(set.folder())).inputs().stream()
            .filter(input -> set.document().test(stem(input)))
            .toList();
    PipelineOptions options =
        PipelineOptions.standard().withSegmentation(Segmentation.LINES).withThreads(1);
    List<GoldBitext> bitexts = new ArrayList<>();
    new Pipeline(options).align(inputs, bitext -> bitexts.add(withGold(set, bitext)));
    return bitexts;
  }

  private static GoldBitext withGold(BenchSet set, Bitext bitext) throws IOException {
    Path gold = set.folder().resolve(stem(bitext.input()) + ".gold.tsv");
    return new GoldBitext(bitext, LadderReader.read(gold));
  }

  private static String stem(Input input) {
    return input.name().replaceFirst("\\.txt$", "");
  }

  public Document english() {
    return bitext.alignment().source();
  }

  public Document russian() {
    return bitext.alignment().target();
  }

  Order order() {
    return bitext.method().order();
  }

  /** Lines with text, of both sides. */
  public int lines() {
    return english().size() + russian().size();
  }

  /** What the pipeline found, by the lines of the files. */
  List<LineBead> result() {
    return lineBeads(bitext.alignment());
  }

  private static List<LineBead> lineBeads(Alignment alignment) {
    List<LineBead> beads = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      List<Integer> source = lines(alignment.source(), bead.source());
      List<Integer> target = lines(alignment.target(), bead.target());
      beads.add(new LineBead(source, target, OptionalDouble.of(bead.score())));
    }
    return beads;
  }

  /** A bead of these segments, by the lines of the files. */
  public LineBead bead(Span source, Span target) {
    return new LineBead(lines(english(), source), lines(russian(), target), OptionalDouble.empty());
  }

  /** The number of the segment on a 0-based line; -1 if the line is blank. */
  public static int segment(Document document, int line) {
    for (int k = 0; k < document.size(); k++) {
      if (document.segments().get(k).place().line() - 1 == line) {
        return k;
      }
    }
    return -1;
  }

  /** 0-based lines of segments. */
  public static List<Integer> lines(Document document, Span span) {
    return document.segments(span).stream().map(segment -> segment.place().line() - 1).toList();
  }
}
