package dev.razvorot.pipeline;

import dev.razvorot.align.Order;
import java.util.Objects;
import java.util.Optional;

/**
 * How a {@link Pipeline} works.
 *
 * @param segmentation what a segment is; empty: lines, unless the lines of a pair of files clearly
 *     hold several sentences each
 * @param order whether both languages come in the same order; empty: judged for each pair of files
 *     by what its segments share, and any order for a file that holds both languages
 * @param minScore pairs below it are left unpaired, in [0, 1]
 * @param threads how many documents are worked on at once, at least 1; the output is always the
 *     same
 */
public record PipelineOptions(
    Optional<Segmentation> segmentation, Optional<Order> order, double minScore, int threads) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public PipelineOptions {
    Objects.requireNonNull(segmentation, "segmentation");
    Objects.requireNonNull(order, "order");
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new IllegalArgumentException("minScore " + minScore + " is outside [0, 1]");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + " is below 1");
    }
  }

  /** Everything judged by the documents, every pair kept, all processors at work. */
  public static PipelineOptions standard() {
    return new PipelineOptions(
        Optional.empty(), Optional.empty(), 0, Runtime.getRuntime().availableProcessors());
  }

  /** The same with segments of one sort for all documents. */
  public PipelineOptions withSegmentation(Segmentation other) {
    return new PipelineOptions(Optional.of(other), order, minScore, threads);
  }

  /** The same with one order for all documents. */
  public PipelineOptions withOrder(Order other) {
    return new PipelineOptions(segmentation, Optional.of(other), minScore, threads);
  }

  /** The same with another lowest score. */
  public PipelineOptions withMinScore(double other) {
    return new PipelineOptions(segmentation, order, other, threads);
  }

  /** The same with another number of threads. */
  public PipelineOptions withThreads(int other) {
    return new PipelineOptions(segmentation, order, minScore, other);
  }
}
