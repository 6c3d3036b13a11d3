package dev.razvorot.format.chars;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes UTF-8 strictly (RFC 3629), and stops exactly before the first bytes that are none. Twice
 * as fast as the platform's decoder on Russian, where every second word changes the byte length
 * ({@code FormatBench}): runs of ASCII are taken eight bytes at a time.
 */
final class Utf8Decoding implements CharSource {
  private static final int BUFFER_BYTES = 1 << 15;

  /** C2, as a signed byte: C0 and C1 begin overlong forms. */
  private static final int SHORTEST_PAIR = (byte) 0xC2;

  private static final int LONGEST_PAIR = (byte) 0xDF;

  /** Continuing bytes, 80 to BF, are below this as signed bytes. */
  private static final int NOT_CONTINUED = (byte) 0xC0;

  /** Eight bytes as one number, the first in its lowest bits. */
  private static final VarHandle GROUPS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int GROUP = Long.BYTES;

  /** The highest bit of each byte: no byte of ASCII has it. */
  private static final long NOT_ASCII = 0x80808080_80808080L;

  /** Bytes of the longest sequence. */
  private static final int LONGEST = 4;

  /** U+DC80 to U+DCFF, halves of pairs that UTF-8 never holds, stand for bytes that are none. */
  private static final int ESCAPE = 0xDC00;

  private final InputStream stream;
  private final boolean lax;
  private final byte[] bytes = new byte[BUFFER_BYTES];
  private int position;
  private int end;
  private boolean ended;

  Utf8Decoding(InputStream stream) {
    this(stream, false);
  }

  /**
   * If it is lax, halves of pairs are decoded as if they were characters (CESU-8), and bytes that
   * are no UTF-8 are given, one by one, as {@link #isEscaped} says.
   */
  Utf8Decoding(InputStream stream, boolean lax) {
    this.stream = stream;
    this.lax = lax;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int decoded = decode(chars, offset, offset + length);
    while (decoded == 0 && !ended && end - position < LONGEST) {
      refill();
      decoded = decode(chars, offset, offset + length);
    }
    if (decoded == 0 && position < end && lax) {
      chars[offset] = (char) (ESCAPE | bytes[position++] & 0xFF);
      return 1;
    }
    if (decoded == 0 && position < end) {
      throw new MalformedBytesException(
          Arrays.copyOfRange(bytes, position, end), StandardCharsets.UTF_8);
    }
    return decoded == 0 ? -1 : decoded;
  }

  /** Whether a character that has no partner stands for a byte. */
  static boolean isEscaped(char c) {
    return c >= (ESCAPE | 0x80) && c <= (ESCAPE | 0xFF);
  }

  private void refill() throws IOException {
    System.arraycopy(bytes, position, bytes, 0, end - position);
    end -= position;
    position = 0;
    int count = stream.read(bytes, end, bytes.length - end);
    ended = count < 0;
    end += Math.max(0, count);
  }

  /** Decodes up to the end of the buffer, of the room, or of what is sound. */
  private int decode(char[] chars, int offset, int stop) {
    int out = offset;
    int before = -1;
    while (out != before) {
      before = out;
      out = decodeGroups(chars, out, stop);
      out = decodeShort(chars, out, stop);
      out = decodeLong(chars, out, stop);
    }
    return out - offset;
  }

  /** As {@link #decodeShort}, as long as there are eight bytes, and room for as many characters. */
  private int decodeGroups(char[] chars, int offset, int stop) {
    byte[] source = bytes;
    int last = end - GROUP;
    int lastRoom = stop - GROUP;
    int out = offset;
    int in = position;
    while (in <= last && out <= lastRoom) {
      int first = source[in];
      if (first < 0) {
        int second = source[in + 1];
        if (!isPair(first, second)) {
          break;
        }
        chars[out++] = (char) ((first & 0x1F) << 6 | second & 0x3F);
        in += 2;
      } else if (((long) GROUPS.get(source, in) & NOT_ASCII) == 0) {
        for (int i = 0; i < GROUP; i++) {
          chars[out + i] = (char) source[in + i];
        }
        in += GROUP;
        out += GROUP;
      } else {
        chars[out++] = (char) first;
        in++;
      }
    }
    position = in;
    return out;
  }

  private static boolean isPair(int first, int second) {
    return first >= SHORTEST_PAIR && first <= LONGEST_PAIR && second < NOT_CONTINUED;
  }

  /** Sequences of one and two bytes, which is what Russian and English are made of. */
  private int decodeShort(char[] chars, int offset, int stop) {
    byte[] source = bytes;
    int last = end - 1;
    int out = offset;
    int in = position;
    while (in < last && out < stop) {
      int first = source[in];
      if (first >= 0) {
        chars[out++] = (char) first;
        in++;
      } else {
        int second = source[in + 1];
        if (!isPair(first, second)) {
          break;
        }
        chars[out++] = (char) ((first & 0x1F) << 6 | second & 0x3F);
        in += 2;
      }
    }
    if (in == last && source[in] >= 0 && out < stop) {
      chars[out++] = (char) source[in++];
    }
    position = in;
    return out;
  }

  /** One sequence of three or four bytes, if there is a sound one. */
  private int decodeLong(char[] chars, int offset, int stop) {
    if (position == end || stop - offset < 2 || bytes[position] >> 5 != -1) {
      return offset;
    }
    int length = bytes[position] >> 4 == -2 ? 3 : 4;
    int codePoint = position + length <= end ? codePoint(position, length) : -1;
    if (codePoint < 0) {
      return offset;
    }
    position += length;
    return offset + Character.toChars(codePoint, chars, offset);
  }

  /** The code point of a sequence of three or four bytes; -1 if it is none. */
  private int codePoint(int start, int length) {
    int codePoint = bytes[start] & (length == 3 ? 0x0F : 0x07);
    for (int i = start + 1; i < start + length; i++) {
      if (bytes[i] >> 6 != -2) {
        return -1;
      }
      codePoint = codePoint << 6 | bytes[i] & 0x3F;
    }
    boolean sound =
        length == 3
            ? codePoint >= 0x800 && (lax || codePoint < 0xD800 || codePoint > 0xDFFF)
            : bytes[start] >> 3 == -2 && codePoint >= 0x10000 && codePoint <= 0x10FFFF;
    return sound ? codePoint : -1;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
