package dev.razvorot.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Makes text fit the 80 columns of a terminal. */
public final class Columns {
  private static final int WIDTH = 80;

  /** Stands for a space at which no line is broken. */
  private static final char HELD_SPACE = '\0';

  private Columns() {}

  /** A line cut to the width, with three points for what is missing. */
  public static String cut(String line) {
    if (line.codePointCount(0, line.length()) <= WIDTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, WIDTH - 3)) + "...";
  }

  /** The same text, but {@link #wrap} will not break it. */
  public static String hold(String text) {
    return text.replace(' ', HELD_SPACE);
  }

  /**
   * Words on as many lines as they need; a word longer than a line stays whole.
   *
   * @param head begins the first line
   * @param indent where words begin on every line; not less than the length of the head
   */
  public static List<String> wrap(String head, int indent, String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(head).append(" ".repeat(indent - head.length()));
    for (String word : words.split(" ")) {
      boolean first = line.length() == indent;
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(text -> text.replace(HELD_SPACE, ' ')).toList();
  }
}
