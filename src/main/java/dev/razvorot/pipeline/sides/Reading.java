package dev.razvorot.pipeline.sides;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known beforehand of how files are to be read; what is not, the files tell.
 *
 * <p>Public for {@code pipeline} alone; others say it by {@code PipelineOptions}.
 *
 * @param segmentation what a segment is
 * @param encoding how the files are encoded
 */
public record Reading(Optional<Segmentation> segmentation, Optional<Charset> encoding) {

  /** Checks that both are there. */
  public Reading {
    Objects.requireNonNull(segmentation, "segmentation");
    Objects.requireNonNull(encoding, "encoding");
  }
}
