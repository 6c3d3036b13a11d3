package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.align.Aligners;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.align.Order;
import dev.razvorot.pipeline.sides.Sides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs the sides of cut lines with each other and with nothing else, and what has no counterpart
 * with nothing; the rest of the document is aligned as if they were not there.
 */
final class GivenPairs {
  private final Aligners aligners;
  private final Sides sides;
  private final List<Integer> english;
  private final List<Integer> russian;

  GivenPairs(Aligners aligners, Sides sides) {
    this.aligners = aligners;
    this.sides = sides;
    this.english = indexes(sides.english(), sides.cut()::holds);
    this.russian = indexes(sides.russian(), sides.cut()::holds);
  }

  /** The alignment of the whole; an order is kept if nothing but such pairs is there. */
  Judged align(Order order) {
    List<Integer> otherEnglish = indexes(sides.english(), this::isFree);
    List<Integer> otherRussian = indexes(sides.russian(), this::isFree);
    Alignment rest =
        aligners.align(
            sides.english().part(otherEnglish), sides.russian().part(otherRussian), order);
    List<Bead> beads = new ArrayList<>(given());
    indexes(sides.english(), this::isAlone).forEach(i -> beads.add(Bead.ofSource(i, 1)));
    indexes(sides.russian(), this::isAlone).forEach(i -> beads.add(Bead.ofTarget(i, 1)));
    rest.beads().forEach(bead -> beads.addAll(placed(bead, otherEnglish, otherRussian)));
    beads.sort(Comparator.comparingInt(GivenPairs::place));
    boolean all = otherEnglish.isEmpty() && otherRussian.isEmpty();
    return new Judged(
        all ? Order.KEPT : order, new Alignment(sides.english(), sides.russian(), beads));
  }

  private boolean isFree(Segment segment) {
    return !sides.cut().holds(segment) && !isAlone(segment);
  }

  private boolean isAlone(Segment segment) {
    return !sides.cut().holds(segment) && sides.alone().contains(segment.place().line());
  }

  /** Those without English come last. */
  private static int place(Bead bead) {
    return bead.source().isEmpty() ? Integer.MAX_VALUE : bead.source().start();
  }

  /** A bead for each line whose sides are a pair, two for one whose sides are not. */
  private List<Bead> given() {
    Document source = sides.english().part(english);
    Document target = sides.russian().part(russian);
    Bead[] pairs = new Bead[english.size()];
    for (Bead bead : aligners.align(source, target, Order.KEPT).pairs()) {
      if (bead.source().equals(bead.target()) && bead.source().size() == 1) {
        pairs[bead.source().start()] = bead;
      }
    }
    return IntStream.range(0, pairs.length)
        .boxed()
        .flatMap(
            i ->
                (pairs[i] == null ? alone(i) : List.of(pairs[i]))
                    .stream().map(bead -> moved(bead, english.get(i), russian.get(i))))
        .toList();
  }

  /** The beads of a line that its neighbours drew into theirs. */
  private List<Bead> alone(int i) {
    return aligners
        .align(
            sides.english().part(english.subList(i, i + 1)),
            sides.russian().part(russian.subList(i, i + 1)),
            Order.KEPT)
        .beads();
  }

  private static Bead moved(Bead bead, int source, int target) {
    return new Bead(
        bead.source().isEmpty() ? Span.NONE : Span.of(source),
        bead.target().isEmpty() ? Span.NONE : Span.of(target),
        bead.score(),
        bead.evidence());
  }

  /** A bead of the rest at its place; one that would reach over a cut line is none. */
  static List<Bead> placed(Bead bead, List<Integer> english, List<Integer> russian) {
    List<Integer> source = english.subList(bead.source().start(), bead.source().end());
    List<Integer> target = russian.subList(bead.target().start(), bead.target().end());
    if (isRun(source) && isRun(target)) {
      return List.of(new Bead(span(source), span(target), bead.score(), bead.evidence()));
    }
    List<Bead> free = new ArrayList<>();
    source.forEach(i -> free.add(Bead.ofSource(i, 1 - bead.score())));
    target.forEach(i -> free.add(Bead.ofTarget(i, 1 - bead.score())));
    return free;
  }

  private static boolean isRun(List<Integer> indexes) {
    int last = indexes.size() - 1;
    return last < 0 || indexes.get(last) - indexes.get(0) == last;
  }

  private static Span span(List<Integer> run) {
    return run.isEmpty() ? Span.NONE : new Span(run.get(0), run.get(0) + run.size());
  }

  private static List<Integer> indexes(Document document, Predicate<Segment> wanted) {
    return IntStream.range(0, document.size())
        .filter(i -> wanted.test(document.segments().get(i)))
        .boxed()
        .collect(Collectors.toList());
  }
}
