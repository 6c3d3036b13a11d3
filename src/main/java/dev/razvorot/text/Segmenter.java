package dev.razvorot.text;

import dev.razvorot.RawText;
import dev.razvorot.Segment;
import java.util.List;

/**
 * Cuts a text into segments, each in its {@linkplain TextNormalizer exported form}.
 *
 * <p>Implementations are immutable, safe for use by several threads, and work in time linear in the
 * length of the text, however long its lines are.
 */
@FunctionalInterface
public interface Segmenter {

  /**
   * The segments in reading order; blank lines give none. A segment's place is that of its first
   * visible character; its findings are what had to be mended in it.
   *
   * <p>A segment is a {@link Segment.Kind#HEADLINE} if it stands alone on its line, is one sentence
   * of at most 150 code points and has no closing full stop.
   */
  List<Segment> segment(RawText text);

  /** A segment for each line; its id is the number of the line, from 1. */
  static Segmenter lines() {
    return new LineSegmenter();
  }

  /**
   * A segment for each sentence; the end of a line ends a sentence. Its id is the number of its
   * line, a point, and its number in the line, both from 1.
   */
  static Segmenter sentences() {
    return new SentenceSegmenter();
  }
}
