package dev.razvorot.format.convert;

import java.util.StringJoiner;

/** Text in two columns that fits the 80 columns of a terminal. */
final class Rows {
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  Rows line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /**
   * Words on as many lines as they need.
   *
   * @param head begins the first line
   * @param indent where words begin on every line
   */
  Rows row(String head, int indent, String words) {
    StringBuilder line = new StringBuilder(head);
    line.append(" ".repeat(Math.max(head.isEmpty() ? 0 : 1, indent - head.length())));
    int start = line.length();
    for (String word : words.split(" ")) {
      if (line.length() > start && length(line) + 1 + length(word) > WIDTH) {
        line(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        start = indent;
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    return line(line.toString());
  }

  /** One line of a text, cut to the width, with nothing in it that a terminal would act on. */
  Rows excerpt(String head, int indent, String words) {
    StringBuilder line = new StringBuilder(head);
    line.append(" ".repeat(Math.max(0, indent - head.length())));
    int room = WIDTH - length(line);
    int[] shown = words.codePoints().limit(room + 1L).map(Rows::printable).toArray();
    line.append(new String(shown, 0, Math.min(shown.length, room)));
    if (shown.length > room) {
      line.setLength(line.offsetByCodePoints(line.length(), -3));
      line.append("...");
    }
    return line(line.toString());
  }

  private static int printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR -> ' ';
      case Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> ' ';
      default -> c;
    };
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** Names joined by commas; the word for nothing if there is none. */
  static String list(Iterable<String> names) {
    StringJoiner joined = new StringJoiner(", ");
    joined.setEmptyValue("none");
    names.forEach(joined::add);
    return joined.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
