package dev.razvorot.format.xml;

import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.xml.tokens.Xml;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes XML as UTF-8 bytes. Text comes back from any parser as it was given: markup is escaped,
 * and so is white space that parsers would normalise.
 *
 * <p>Escaping and encoding are one pass over the characters, O(length), in a fixed buffer. Not safe
 * for use by several threads.
 */
public final class XmlOutput implements Closeable {
  /** Large enough that the stream beneath is no cost, small enough for any heap. */
  private static final int BUFFER_BYTES = 1 << 16;

  /** The longest that one code point becomes: {@code &quot;}. */
  private static final int LONGEST = 6;

  private static final char REPLACEMENT = '\uFFFD';

  private final OutputStream stream;
  private final Unwritable unwritable;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;
  private long replaced;

  /** Writes to a stream, which {@link #close()} closes. */
  public XmlOutput(OutputStream stream, Unwritable unwritable) {
    this.stream = Objects.requireNonNull(stream, "stream");
    this.unwritable = Objects.requireNonNull(unwritable, "unwritable");
  }

  /** Writes markup as it is; ASCII only. */
  public XmlOutput markup(String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      reserve();
      buffer[filled++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** Writes the text of an element. */
  public XmlOutput text(String text) throws IOException {
    escape(text, false);
    return this;
  }

  /** Writes a space, the name, and the value in double quotes. */
  public XmlOutput attribute(String name, String value) throws IOException {
    markup(" ").markup(name).markup("=\"");
    escape(value, true);
    return markup("\"");
  }

  /** How many characters were replaced so far because XML cannot hold them. */
  public long replaced() {
    return replaced;
  }

  /**
   * Checks a text before anything of it is written.
   *
   * @throws UnwritableCharacterException if it holds a character that is to be refused
   */
  public void require(String text) throws UnwritableCharacterException {
    if (unwritable == Unwritable.REFUSE) {
      UnwritableCharacterException.requireNone(text);
    }
  }

  /** Says that what was written since so many were replaced stands in the file already. */
  public void countAgainFrom(long count) {
    replaced = count;
  }

  /** Lets the file beneath keep its old content; closing still closes the stream. */
  public void abandon() {
    filled = 0;
    if (stream instanceof AtomicFile file) {
      file.abandon();
    }
  }

  /** Writes what is left and closes the stream, also if that fails. */
  @Override
  public void close() throws IOException {
    try (stream) {
      flush();
    } catch (IOException e) {
      abandon();
      throw e;
    }
  }

  private void flush() throws IOException {
    if (filled > 0) {
      stream.write(buffer, 0, filled);
      filled = 0;
    }
  }

  private void reserve() throws IOException {
    if (filled > BUFFER_BYTES - LONGEST) {
      flush();
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      reserve();
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(c, attribute);
      } else if (c < 0x800) {
        two(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        four(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        three(c);
      }
    }
  }

  private void ascii(char c, boolean attribute) throws IOException {
    switch (c) {
      case '&' -> markup("&amp;");
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '\r' -> markup("&#13;");
      case '"', '\t', '\n' -> {
        if (attribute) {
          markup(c == '"' ? "&quot;" : c == '\t' ? "&#9;" : "&#10;");
        } else {
          buffer[filled++] = (byte) c;
        }
      }
      default -> {
        if (c < ' ') {
          three(c);
        } else {
          buffer[filled++] = (byte) c;
        }
      }
    }
  }

  /**
   * UTF-8 in two bytes (RFC 3629, section 3), or a reference where XML 1.1 parsers would change.
   */
  private void two(char c) throws IOException {
    if (c == '\u0085') {
      markup("&#133;");
      return;
    }
    buffer[filled++] = (byte) (0xC0 | c >> 6);
    buffer[filled++] = (byte) (0x80 | c & 0x3F);
  }

  private void three(char c) throws IOException {
    char writable = c;
    if (!Xml.isChar(c)) {
      writable = REPLACEMENT;
      replaced++;
    }
    buffer[filled++] = (byte) (0xE0 | writable >> 12);
    buffer[filled++] = (byte) (0x80 | writable >> 6 & 0x3F);
    buffer[filled++] = (byte) (0x80 | writable & 0x3F);
  }

  private void four(int codePoint) {
    buffer[filled++] = (byte) (0xF0 | codePoint >> 18);
    buffer[filled++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    buffer[filled++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    buffer[filled++] = (byte) (0x80 | codePoint & 0x3F);
  }
}
