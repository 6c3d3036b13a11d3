package dev.razvorot.pipeline.sides;

import dev.razvorot.RawText;
import dev.razvorot.text.segments.Segmenter;
import java.util.List;

/** What a segment is. */
public enum Segmentation {
  /** A line of the file. */
  LINES,
  /** A sentence; the end of a line ends a sentence too. */
  SENTENCES;

  /**
   * Sentences a line from which on lines are clearly paragraphs. Files that were aligned by hand
   * unit by unit hold up to 4.5 on average (short stories in free translation) and must stay as
   * they are; paragraphs of articles and books hold more.
   */
  private static final double SEVERAL = 5;

  Segmenter segmenter() {
    return this == LINES ? Segmenter.lines() : Segmenter.sentences();
  }

  /** What the texts of a bitext call for: sentences if the lines of each clearly hold several. */
  static Segmentation of(List<RawText> texts) {
    return texts.stream().allMatch(text -> sentencesPerLine(text) >= SEVERAL) ? SENTENCES : LINES;
  }

  private static double sentencesPerLine(RawText text) {
    if (mostSentencesPerLine(text.text()) < SEVERAL) {
      return 0;
    }
    int lines = Segmenter.lines().segment(text).size();
    int sentences = Segmenter.sentences().segment(text).size();
    return lines == 0 ? 0 : (double) sentences / lines;
  }

  /** What the sentences a line cannot exceed, without a look at their ends: one more than marks. */
  private static double mostSentencesPerLine(String text) {
    int lines = 0;
    int marks = 0;
    boolean blank = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (blank && c > ' ') {
        lines++;
      }
      blank = c == '\n' || blank && c <= ' ';
      marks += c == '.' || c == '!' || c == '?' || c == '…' ? 1 : 0;
    }
    return 1 + (double) marks / Math.max(1, lines);
  }
}
