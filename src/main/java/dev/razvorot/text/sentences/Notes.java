package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of notes and sources that follow the stop of the sentence they belong to: «сказано.[7]»,
 * {@code said. [3, 4]}, {@code said.¹}
 */
final class Notes {
  /** Characters that are looked at; [12][13–15][21] has 16. */
  private static final int LONGEST = 24;

  private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰";
  private static final Pattern MARKS =
      Pattern.compile("(?:\\[\\d{1,3}(?:[,–-] ?\\d{1,3})*]|[" + SUPERSCRIPTS + "])+");

  private Notes() {}

  /**
   * The index after the marks that stand at an index, or open right before it, and the blanks after
   * them; the same index if none stand there, or if a word follows at once.
   *
   * <p>In a text that begins with such a mark, one after a blank begins the next entry of a list.
   */
  static int end(String text, int at) {
    int open = at > 0 && text.charAt(at - 1) == '[' ? at - 1 : at;
    if (open == text.length() || !isFirst(text.charAt(open)) || isEntry(text, open)) {
      return at;
    }
    int end = marksEnd(text, open);
    int next = end;
    while (next < text.length() && Letters.isBlank(text.charAt(next))) {
      next++;
    }
    return end > open && (next > end || next == text.length()) ? next : at;
  }

  /** The index before the marks and blanks that end at an index, after {@code start}. */
  static int start(String text, int start, int at) {
    int end = at;
    while (end > start && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start && isLast(text.charAt(end - 1))) {
      for (int i = Math.max(start + 1, end - LONGEST); i < end; i++) {
        if (isFirst(text.charAt(i)) && marksEnd(text, i) == end) {
          return i;
        }
      }
    }
    return at;
  }

  private static boolean isEntry(String text, int open) {
    return text.charAt(0) == '[' && open > 0 && Letters.isBlank(text.charAt(open - 1));
  }

  private static int marksEnd(String text, int open) {
    Matcher marks = MARKS.matcher(text).region(open, Math.min(text.length(), open + LONGEST));
    return marks.lookingAt() ? marks.end() : open;
  }

  private static boolean isFirst(char c) {
    return c == '[' || isSuperscript(c);
  }

  private static boolean isLast(char c) {
    return c == ']' || isSuperscript(c);
  }

  private static boolean isSuperscript(char c) {
    return (c < 0x100 ? c >= '²' : c >= '⁰' && c <= '⁹') && SUPERSCRIPTS.indexOf(c) >= 0;
  }
}
