package dev.razvorot;

import java.util.stream.IntStream;

/**
 * A run of segments.
 *
 * @param start index of the first segment, 0-based
 * @param end index after the last segment; equal to {@code start} if the span is empty
 */
public record Span(int start, int end) {
  /** No segment at all: the side that a bead of one side lacks. */
  public static final Span NONE = new Span(0, 0);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ")");
    }
  }

  /** The span of one segment. */
  public static Span of(int index) {
    return new Span(index, index + 1);
  }

  /** Number of segments. */
  public int size() {
    return end - start;
  }

  /** Whether the span holds no segment. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The indexes, in order. */
  public IntStream indexes() {
    return IntStream.range(start, end);
  }
}
