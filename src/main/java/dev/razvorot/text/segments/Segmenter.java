package dev.razvorot.text.segments;

import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into segments, each in its {@linkplain dev.razvorot.text.normal.TextNormalizer
 * exported form}.
 *
 * <p>Implementations are immutable, safe for use by several threads, and work in time linear in the
 * length of the text, however long its lines are.
 */
@FunctionalInterface
public interface Segmenter {

  /**
   * The segments in reading order; blank lines give none. Lines end at CR LF, LF, CR, NEL, U+2028
   * or U+2029.
   *
   * <p>A segment's place is that of its first visible character; in a line whose encoding or
   * letters had to be mended the column is that of the mended line. Its findings are what was
   * mended in it. TABs and runs of blanks within are one blank.
   *
   * <p>A segment is a {@link Segment.Kind#HEADLINE} if it is a whole line of at most 150 code
   * points that does not end like body text (full stop, colon, semicolon, comma), does not begin
   * like it (small letter, dash, bullet) and holds one sentence, or two if no mark at all ends it
   * («Снег в мае. Синоптики объяснили»).
   */
  List<Segment> segment(RawText text);

  /** A segment for each line; its id is the number of the line, from 1: {@code 7}. */
  static Segmenter lines() {
    return text -> {
      List<Segment> segments = new ArrayList<>();
      for (Lines.Line at : Lines.of(text.text())) {
        CleanLine line = CleanLine.of(text, at);
        if (!line.isBlank()) {
          segments.add(line.whole(Integer.toString(at.number())));
        }
      }
      return segments;
    };
  }

  /**
   * A segment for each sentence; a line end always ends a sentence. Its id is the number of the
   * line and of the sentence in the line, both from 1: {@code 7.2}.
   */
  static Segmenter sentences() {
    return text -> {
      List<Segment> segments = new ArrayList<>();
      for (Lines.Line at : Lines.of(text.text())) {
        CleanLine line = CleanLine.of(text, at);
        if (!line.isBlank()) {
          segments.addAll(line.sentences());
        }
      }
      return segments;
    };
  }
}
