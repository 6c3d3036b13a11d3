package dev.razvorot.pipeline;

import dev.razvorot.align.Order;
import dev.razvorot.pipeline.sides.Reading;
import dev.razvorot.pipeline.sides.Segmentation;
import java.nio.charset.Charset;
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
 * @param encoding how the files are encoded; empty: as they say, or as their letters tell
 * @param threads how many documents are worked on at once, at least 1; the output is always the
 *     same
 */
public record PipelineOptions(
    Optional<Segmentation> segmentation,
    Optional<Order> order,
    double minScore,
    Optional<Charset> encoding,
    int threads) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public PipelineOptions {
    Objects.requireNonNull(segmentation, "segmentation");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(encoding, "encoding");
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
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Runtime.getRuntime().availableProcessors());
  }

  /** What the reader of files must know of it. */
  Reading reading() {
    return new Reading(segmentation, encoding);
  }

  /** The same with segments of one sort for all documents. */
  public PipelineOptions withSegmentation(Segmentation other) {
    return new PipelineOptions(Optional.of(other), order, minScore, encoding, threads);
  }

  /** The same with one order for all documents. */
  public PipelineOptions withOrder(Order other) {
    return new PipelineOptions(segmentation, Optional.of(other), minScore, encoding, threads);
  }

  /** The same with another lowest score. */
  public PipelineOptions withMinScore(double other) {
    return new PipelineOptions(segmentation, order, other, encoding, threads);
  }

  /** The same of files in an encoding that is known. */
  public PipelineOptions withEncoding(Charset known) {
    return new PipelineOptions(segmentation, order, minScore, Optional.of(known), threads);
  }

  /** The same with another number of threads. */
  public PipelineOptions withThreads(int other) {
    return new PipelineOptions(segmentation, order, minScore, encoding, other);
  }
}
