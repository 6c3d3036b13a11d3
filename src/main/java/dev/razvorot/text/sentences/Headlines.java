package dev.razvorot.text.sentences;

import dev.razvorot.Segment.Kind;

/**
 * Tells headlines from body text by their form: a headline is one line of at most {@value #LONGEST}
 * code points that neither begins nor ends like body text and holds one sentence, or two if no mark
 * at all ends it.
 *
 * <p>Public for the rooms of {@code text} alone.
 */
public final class Headlines {
  /**
   * The longest headline in code points: those of news agencies seldom pass 110, and Russian ones
   * are some 30 % longer than English ones (corpus figures of WMT news).
   */
  private static final int LONGEST = 150;

  private static final String CLOSERS = "\"»”’)]";
  private static final String BODY_ENDS = ".;:,";
  private static final String BODY_STARTS = "—–-•*·…";

  private Headlines() {}

  /** The kind of a line without blanks at its ends; not empty. */
  public static Kind kindOf(String line) {
    boolean headline =
        line.length() <= 2 * LONGEST
            && line.codePointCount(0, line.length()) <= LONGEST
            && !startsLikeBody(line)
            && !endsLikeBody(line)
            && Sentences.ends(line).length <= (hasEndMark(line) ? 1 : 2);
    return headline ? Kind.HEADLINE : Kind.BODY;
  }

  private static boolean startsLikeBody(String line) {
    char first = line.charAt(0);
    boolean brand = line.length() > 1 && Character.isUpperCase(line.charAt(1));
    return BODY_STARTS.indexOf(first) >= 0 || Character.isLowerCase(first) && !brand;
  }

  private static boolean endsLikeBody(String line) {
    char mark = endMark(line);
    return BODY_ENDS.indexOf(mark) >= 0 && !isEllipsis(line) && !endsWithCapitals(line);
  }

  private static boolean hasEndMark(String line) {
    return "?!….".indexOf(endMark(line)) >= 0;
  }

  private static boolean isEllipsis(String line) {
    return new Junction(line, 0, 0, line.length()).isEllipsis();
  }

  /** An abbreviation such as U.S. at the end. */
  private static boolean endsWithCapitals(String line) {
    return WordShape.isDotted(new Junction(line, 0, 0, line.length()).word());
  }

  private static char endMark(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return line.charAt(last);
  }
}
