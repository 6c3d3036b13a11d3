package dev.razvorot.align.anyorder;

import dev.razvorot.Span;
import dev.razvorot.align.evidence.Features;

/**
 * Joins to a pair the neighbour that belongs to it: one headline that is rendered as two.
 *
 * <p>A neighbour without counterpart is joined if the in-order model prices the greater bead well
 * above the pair and the neighbour left alone.
 */
final class Joining {
  /**
   * Nats a join must gain: in files where most lines have no counterpart, being alone is no
   * surprise.
   */
  private static final double MARGIN = 4;

  private final Features evidence;
  private final double[] weights;

  Joining(Features evidence, double[] weights) {
    this.evidence = evidence;
    this.weights = weights;
  }

  /** Nats that the greater bead gains over the smaller and its neighbour alone. */
  private double gain(Span source, Span target, Span joinedSource, Span joinedTarget) {
    double alone = worth(source, target) + oneSided(source, target, joinedSource, joinedTarget);
    return worth(joinedSource, joinedTarget) - alone;
  }

  /** Whether a pair may grow to the joined spans. */
  boolean joins(Span source, Span target, Span joinedSource, Span joinedTarget) {
    return gain(source, target, joinedSource, joinedTarget) > MARGIN;
  }

  private double oneSided(Span source, Span target, Span joinedSource, Span joinedTarget) {
    if (joinedSource.size() > source.size()) {
      int line = joinedSource.start() < source.start() ? joinedSource.start() : source.end();
      return evidence.worth(weights, line, line + 1, 0, 0);
    }
    int row = joinedTarget.start() < target.start() ? joinedTarget.start() : target.end();
    return evidence.worth(weights, 0, 0, row, row + 1);
  }

  private double worth(Span source, Span target) {
    return evidence.worth(weights, source.start(), source.end(), target.start(), target.end());
  }
}
