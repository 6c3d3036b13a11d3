package dev.razvorot.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.razvorot.Segment.Kind;

/** Tells headlines from body text by their form. */
final class Headlines {
  /**
   * The longest headline in code points. Headlines of news agencies seldom pass 120; Russian ones
   * are some 30 % longer than their English originals.
   */
  private static final int LONGEST = 150;

  /** What ends body text, or a line that goes on. */
  private static final String BODY_ENDS = ".;:,";

  private Headlines() {}

  /** The kind of a line without blanks at its ends; not empty. */
  static Kind kindOf(String line) {
    boolean headline =
        line.length() <= 2 * LONGEST
            && line.codePointCount(0, line.length()) <= LONGEST
            && !endsLikeBody(line)
            && isOneSentence(line);
    return headline ? Kind.HEADLINE : Kind.BODY;
  }

  private static boolean endsLikeBody(String line) {
    int last = line.length() - 1;
    while (last > 0 && "\"»”’)]".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return BODY_ENDS.indexOf(line.charAt(last)) >= 0 && !line.endsWith("...");
  }

  private static boolean isOneSentence(String line) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    breaks.setText(line);
    return breaks.next() == line.length();
  }
}
