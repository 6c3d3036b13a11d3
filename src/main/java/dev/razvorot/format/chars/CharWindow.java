package dev.razvorot.format.chars;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * A moving window over decoded characters, which looks ahead and knows its line and column.
 *
 * <p>A line ends with LF, CR or both. What precedes malformed bytes is given before they are
 * complained of.
 */
public final class CharWindow implements Closeable {
  private static final int BUFFER = 1 << 14;

  /** {@code quot;} */
  private static final int LONGEST_PREDEFINED = 5;

  private final CharSource source;
  private final String file;
  private final char[] chars = new char[BUFFER];
  private int position;
  private int end;
  private boolean ended;
  private boolean tagSeen;
  private Optional<MalformedBytesException> failure = Optional.empty();

  /** Units before {@code chars[0]}. */
  private long before;

  private int line = 1;
  private long lineStart;

  /** Where the last CR stood, so that the LF after it ends no second line. */
  private long lastReturn = -2;

  CharWindow(CharSource source, String file) {
    this.source = source;
    this.file = file;
  }

  /** The characters of a file that was opened, under the name that errors call it. */
  public static CharWindow of(OpenedFile opened, String file) {
    CharSource source = CharSource.of(opened.stream(), opened.encoding().charset());
    return new CharWindow(source, file);
  }

  /** The place of the next character. */
  public Place place() {
    return new Place(file, line, (int) Math.min(Integer.MAX_VALUE, offset() - lineStart + 1));
  }

  /** Characters taken so far. */
  public long offset() {
    return before + position;
  }

  /** Whether nothing is left. */
  public boolean isAtEnd() throws IOException {
    return !has(1);
  }

  /**
   * Whether so many characters are left; they are in the window then.
   *
   * @throws CorpusFormatException if nothing is left but malformed bytes
   */
  public boolean has(int count) throws IOException {
    while (end - position < count && !ended) {
      fill();
    }
    if (position == end && failure.isPresent()) {
      throw malformed(failure.get());
    }
    return end - position >= count;
  }

  /** The next character; there must be one in the window. */
  public char peek() {
    return chars[position];
  }

  /** Whether the next characters are these. */
  public boolean isAt(String text) throws IOException {
    return has(text.length()) && isAt(position, text);
  }

  /** The character so far ahead, 0 for the next; NUL beyond the end. */
  public char ahead(int distance) throws IOException {
    return has(distance + 1) ? chars[position + distance] : 0;
  }

  /** Takes one character; there must be one. */
  public char take() throws IOException {
    has(1);
    char c = chars[position];
    count(c, position);
    position++;
    return c;
  }

  /** Passes over characters that the window holds and that end no line. */
  public void skip(int length) {
    position += length;
  }

  /** Takes so many characters; there must be as many. */
  public String take(int length) throws IOException {
    StringBuilder taken = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      taken.append(take());
    }
    return taken.toString();
  }

  /**
   * Copies characters of the window up to the first that is special, without refilling.
   *
   * @param special by UTF-16 unit; line ends are to be special, and are copied all the same, and so
   *     is the beginning of a tag
   * @return how many were copied; 0 if the first is special
   */
  public int copy(boolean[] special, char[] out, int offset, int length) {
    int limit = Math.min(end, position + length);
    int i = position;
    while (i < limit) {
      char c = chars[i];
      if (special[c]) {
        if (c == '\n' || c == '\r') {
          count(c, i);
        } else if (c == '<' && i + 1 < limit && isTagStart(chars[i + 1])) {
          tagSeen = true;
        } else if (c != '&' || !isPredefined(i + 1, limit)) {
          break;
        }
      }
      i++;
    }
    int copied = i - position;
    System.arraycopy(chars, position, out, offset, copied);
    position = i;
    return copied;
  }

  /** Whether a tag was passed: the prolog is over. */
  public boolean isTagSeen() {
    return tagSeen;
  }

  /** The usual ones only; the rest, such as {@code <é>}, takes the long way. */
  private static boolean isTagStart(char c) {
    return c >= 'a' && c <= 'z' || c == '/' || c >= 'A' && c <= 'Z';
  }

  /**
   * Copies characters, whatever they are.
   *
   * @return how many; -1 at the end
   */
  int copyAll(char[] out, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int copied = Math.min(length, end - position);
    for (int i = 0; i < copied; i++) {
      char c = chars[position + i];
      if (c < ' ') {
        count(c, position + i);
      }
      out[offset + i] = c;
    }
    position += copied;
    return copied;
  }

  /** Whether the name of one of the five entities of XML begins at an index. */
  private boolean isPredefined(int index, int limit) {
    if (index + LONGEST_PREDEFINED > limit) {
      return false;
    }
    char second = chars[index + 1];
    return switch (chars[index]) {
      case 'l', 'g' -> second == 't' && chars[index + 2] == ';';
      case 'a' -> second == 'm' ? isAt(index + 2, "p;") : second == 'p' && isAt(index + 2, "os;");
      case 'q' -> isAt(index + 1, "uot;");
      default -> false;
    };
  }

  private boolean isAt(int index, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (chars[index + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void count(char c, int index) {
    long at = before + index;
    if (c == '\n') {
      line += at == lastReturn + 1 ? 0 : 1;
      lineStart = at + 1;
    } else if (c == '\r') {
      line++;
      lineStart = at + 1;
      lastReturn = at;
    }
  }

  private void fill() throws IOException {
    System.arraycopy(chars, position, chars, 0, end - position);
    before += position;
    end -= position;
    position = 0;
    try {
      int count = source.read(chars, end, chars.length - end);
      ended = count < 0;
      end += Math.max(0, count);
    } catch (MalformedBytesException e) {
      failure = Optional.of(e);
      ended = true;
    }
  }

  private CorpusFormatException malformed(MalformedBytesException e) {
    String seems =
        e.likely().map(charset -> " (the text seems to be " + charset.name() + ")").orElse("");
    return new CorpusFormatException(
        place(),
        "bytes that are not " + e.charset().name(),
        e.charset().name() + " was expected" + seems,
        e);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
