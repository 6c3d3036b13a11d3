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

  /** What is longer is no tag that a format has. */
  private static final int LONGEST_TAG_NAME = 32;

  private final CharSource source;
  private final String file;
  private final TagNames tags;
  private final char[] chars = new char[BUFFER];
  private int position;
  private int end;
  private boolean ended;
  private boolean tagSeen;
  private boolean inText;
  private boolean stopsAtTags;

  /** Whether the first tag has a prefix, and so may have others. */
  private boolean prefixed;

  /** What is to be complained of once all that stands before it is taken. */
  private Optional<IOException> failure = Optional.empty();

  /** Units before {@code chars[0]}. */
  private long before;

  private int line = 1;
  private long lineStart;

  /** Where the last CR stood, so that the LF after it ends no second line. */
  private long lastReturn = -2;

  CharWindow(CharSource source, String file, TagNames tags) {
    this.source = source;
    this.file = file;
    this.tags = tags;
  }

  /** The characters of a file that was opened, under the name that errors call it. */
  public static CharWindow of(OpenedFile opened, String file) {
    return of(opened, file, TagNames.ANY);
  }

  /** The same of a file whose tags are known; {@link #copy} then stops at others in texts. */
  public static CharWindow of(OpenedFile opened, String file, TagNames tags) {
    return new CharWindow(CharSource.of(opened.stream(), opened.encoding()), file, tags);
  }

  /** The tags of the format. */
  public TagNames tags() {
    return tags;
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
      throw failure.get() instanceof MalformedBytesException e ? e.at(place()) : failure.get();
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
    char[] buffer = chars;
    int limit = Math.min(end, position + length);
    int i = position;
    while (i < limit) {
      if (special[buffer[i]] && !passes(i, limit)) {
        break;
      }
      i++;
    }
    int copied = i - position;
    System.arraycopy(chars, position, out, offset, copied);
    position = i;
    return copied;
  }

  /** Whether a special character is copied all the same: a line end, a tag, a usual entity. */
  private boolean passes(int index, int limit) {
    char c = chars[index];
    if (c == '\n' || c == '\r') {
      count(c, index);
      return true;
    }
    if (c == '<') {
      boolean passes =
          !stopsAtTags
              && index + 2 < limit
              && isTagStart(chars[index + 1])
              && isOurs(index + 1, limit);
      tagSeen |= passes;
      return passes;
    }
    return c == '&' && isPredefined(index + 1, limit);
  }

  /** Whether the tag whose name or slash begins at an index is to be passed as it is. */
  private boolean isOurs(int index, int limit) {
    if (tags.isAny()) {
      return true;
    }
    boolean closes = chars[index] == '/';
    int name = closes ? index + 1 : index;
    if (!tagSeen) {
      prefixed = tags.hasPrefix(chars, name, limit);
    }
    if (!inText && !prefixed && !tags.mayBeText(chars[name])) {
      return limit - index > LONGEST_TAG_NAME;
    }
    TagNames.Found found = tags.find(chars, name, limit);
    if (found == TagNames.Found.TEXT) {
      inText = !closes;
      return true;
    }
    return found == TagNames.Found.KNOWN || !inText && limit - index > LONGEST_TAG_NAME;
  }

  /** Takes the {@code <} of a tag that comes next. */
  public char takeTagStart() throws IOException {
    has(LONGEST_TAG_NAME);
    isOurs(position + 1, end);
    tagSeen = true;
    return take();
  }

  /**
   * Takes what stands between {@code <} or {@code </} and the name of a tag, so that the tag comes
   * next without it.
   *
   * @param toName how far ahead the name begins
   * @param ends whether it is an end tag
   */
  public void moveTagStart(int toName, boolean ends) throws IOException {
    int start = ends ? 2 : 1;
    for (int i = 0; i < toName - start; i++) {
      take();
    }
    chars[position] = '<';
    if (ends) {
      chars[position + 1] = '/';
    }
  }

  /** Whether the next characters, from {@code <} on, are a tag of the format. */
  public boolean isAtKnownTag() throws IOException {
    has(LONGEST_TAG_NAME);
    int name = position + (ahead(1) == '/' ? 2 : 1);
    return tags.find(chars, name, end) != TagNames.Found.UNKNOWN;
  }

  /** Whether the last tag that was passed began an element of text, or stands within one. */
  public boolean isInText() {
    return inText;
  }

  /**
   * What comes next, up to a mark in any case, or as much as is asked for; nothing is taken.
   *
   * @param most not more than a window holds
   */
  public String textUntil(String mark, int most) throws IOException {
    has(most);
    int limit = Math.min(end, position + most);
    int to = position;
    while (to < limit && !isMark(to, mark)) {
      to++;
    }
    return new String(chars, position, Math.min(limit, to + mark.length()) - position);
  }

  private boolean isMark(int index, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (index + i >= end || Character.toLowerCase(chars[index + i]) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Says that the element of text that was begun last has ended. */
  public void leaveText() {
    inText = false;
  }

  /** Says that {@link #copy} shall stop at every tag. */
  public void stopAtTags() {
    stopsAtTags = true;
  }

  /** Whether the next character, half of a pair, stands for a byte that could not be decoded. */
  public boolean isAtBadByte() {
    return source instanceof Utf8Decoding && Utf8Decoding.isEscaped(peek());
  }

  /** Says that another document begins, with a prolog of its own. */
  public void beginDocument() {
    tagSeen = false;
    inText = false;
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
    } catch (MalformedBytesException | CorpusFormatException e) {
      failure = Optional.of(e);
      ended = true;
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
