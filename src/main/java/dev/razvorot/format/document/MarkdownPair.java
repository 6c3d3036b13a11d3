package dev.razvorot.format.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of Markdown that stand at both ends of what they mark, to be taken off.
 *
 * <p>Which marks can close depends on how the opening one is written and not on its place. So the
 * search for them never goes back, and a text is walked once for each way in which its opening
 * marks are written: by one regular expression for both it would be walked from each opening mark
 * that nothing closes.
 *
 * @param open a mark that opens
 * @param close the pattern of what closes a mark that is written so
 * @param isKept whether the text between them, which is then not empty, is kept
 */
record MarkdownPair(Pattern open, UnaryOperator<String> close, boolean isKept) {

  /** Marks that are always written alike, around a text that is kept. */
  static MarkdownPair of(String open, String close) {
    return new MarkdownPair(Pattern.compile(open), mark -> close, true);
  }

  /** The text without these marks. */
  String takenOff(String text) {
    Matcher opening = open.matcher(text);
    Map<String, Closers> closers = new HashMap<>();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int from = 0; opening.find(from); ) {
      from = opening.end();
      Closers ends = closers.computeIfAbsent(opening.group(), mark -> new Closers(mark, text));
      if (ends.find(isKept ? from + 1 : from)) {
        out.append(text, done, opening.start());
        out.append(text, from, isKept ? ends.start() : from);
        done = ends.end();
        from = done;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The closing marks for one way of writing the opening one, looked for from left to right. */
  private final class Closers {
    private final Matcher matcher;
    private final int length;
    private boolean found = true;
    private int start = -1;

    Closers(String mark, String text) {
      matcher = Pattern.compile(close.apply(mark)).matcher(text);
      length = text.length();
    }

    /** Whether one stands at an index, which never goes back, or after it. */
    boolean find(int from) {
      if (found && start < from) {
        found = from <= length && matcher.find(from);
        start = found ? matcher.start() : start;
      }
      return found;
    }

    int start() {
      return start;
    }

    int end() {
      return matcher.end();
    }
  }
}
