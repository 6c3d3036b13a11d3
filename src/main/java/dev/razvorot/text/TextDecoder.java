package dev.razvorot.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the bytes of a file into text and says in which encoding they were.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, by its zero bytes; UTF-8, strictly; else
 * the legacy encoding of Russian (or windows-1252) that makes the soundest text by statistics of
 * letter pairs. What none of them explains is an error, never a silent mojibake.
 *
 * <p>Thread-safe; O(length of the bytes).
 */
public final class TextDecoder {
  /** Legacy encodings, the more common first: of equal texts the first is named. */
  private static final List<String> LEGACY =
      List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic", "windows-1252");

  /** Bytes that statistics look at, from the first outside ASCII on: more says nothing new. */
  private static final int SAMPLE = 1 << 16;

  /**
   * Mean cost of a sound text in nats a character: Russian takes 2.3 to 3, the wrong encoding 5 and
   * more ({@code TextDecoderTest}).
   */
  private static final double SOUND = 4.5;

  private TextDecoder() {}

  /**
   * What a file says.
   *
   * @param text the text, without byte order mark
   * @param charset the encoding of the file
   * @param guessed whether the encoding was told by statistics, not by a mark or by the strict form
   *     of UTF-8
   */
  public record Decoded(String text, Charset charset, boolean guessed) {}

  /**
   * An encoding that could be that of a file.
   *
   * @param charset the encoding
   * @param probability how likely it is among the known ones, in [0, 1]
   */
  public record Candidate(Charset charset, double probability) {}

  /**
   * Decodes a whole file.
   *
   * @throws UndecidedEncodingException if no encoding explains the bytes
   */
  public static Decoded decode(byte[] bytes) throws UndecidedEncodingException {
    int utf8Mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(utf16(bytes, 2, false), StandardCharsets.UTF_16LE, false);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(utf16(bytes, 2, true), StandardCharsets.UTF_16BE, false);
    }
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, utf8Mark, bytes.length - utf8Mark);
      String text = strict(StandardCharsets.UTF_8).decode(rest).toString();
      return new Decoded(text, StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      return legacy(bytes);
    }
  }

  private static Decoded legacy(byte[] bytes) throws UndecidedEncodingException {
    byte[] sample = sample(bytes);
    Charset best =
        LEGACY.stream()
            .map(Charset::forName)
            .min(Comparator.comparingDouble(charset -> cost(sample, charset)))
            .orElseThrow();
    if (Plausibility.of(new String(sample, best)).mean() > SOUND) {
      throw undecided(bytes);
    }
    return new Decoded(new String(bytes, best), best, true);
  }

  private static double cost(byte[] sample, Charset charset) {
    return Plausibility.of(new String(sample, charset)).cost();
  }

  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - 1);
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static UndecidedEncodingException undecided(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes), out, true);
    assert result.isError();
    String before = out.flip().toString();
    List<Lines.Line> lines = Lines.of(before);
    Lines.Line last = lines.get(lines.size() - 1);
    return new UndecidedEncodingException(
        LEGACY, last.number(), before.length() - last.start() + 1);
  }

  private static String utf16(byte[] bytes, int start, boolean bigEndian) {
    char[] chars = new char[(bytes.length - start) / 2];
    for (int i = 0; i < chars.length; i++) {
      int first = bytes[start + 2 * i] & 0xFF;
      int second = bytes[start + 2 * i + 1] & 0xFF;
      chars[i] = (char) (bigEndian ? first << 8 | second : second << 8 | first);
    }
    return new String(chars);
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
