package dev.razvorot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text. A line ends at CR LF, LF, CR, NEL (U+0085), U+2028 or U+2029; what follows
 * the last line end is a line even if it is empty.
 *
 * <p>Public for the rooms of {@code text} alone.
 */
public final class Lines {
  private Lines() {}

  /**
   * Where a line stands in its text.
   *
   * @param number 1-based
   * @param start index of its first character
   * @param end index after its last character, the line end not counted
   */
  public record Line(int number, int start, int end) {}

  /** The lines in order, at least one. O(length). */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i))) {
        lines.add(new Line(lines.size() + 1, start, i));
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new Line(lines.size() + 1, start, text.length()));
    return lines;
  }

  /** The text without blanks at its ends, no-break spaces too; empty if it is blank. */
  public static String trim(String text) {
    int start = Letters.afterBlanks(text, 0);
    int end = text.length();
    while (end > start && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether the character ends a line, alone or as half of CR LF. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
