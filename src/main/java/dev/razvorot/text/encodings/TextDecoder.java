package dev.razvorot.text.encodings;

import dev.razvorot.text.Lines;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the bytes of a file into text and says in which encoding they were.
 *
 * <p>In this order: a byte order mark (one of UTF-8 before what is none is passed over); UTF-16
 * without one, by its zero bytes; UTF-8, strictly; else the legacy encoding of Russian (or
 * windows-1252, as English files have it) that makes the soundest text by the statistics of letter
 * pairs. What none of them explains is an error, never a silent mojibake. Of encodings that give
 * the same text the more common one is named.
 *
 * <p>Thread-safe; O(length of the bytes).
 */
public final class TextDecoder {
  /** Encodings that an error names at most. */
  private static final int NAMED = 3;

  /** Share of broken characters up to which a text is damaged UTF-8 rather than something else. */
  private static final double DAMAGED = 0.2;

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
   * @throws UndecidedEncodingException if no encoding explains the bytes, or several do
   */
  public static Decoded decode(byte[] bytes) throws UndecidedEncodingException {
    Optional<Decoded> certain = certain(bytes);
    if (certain.isPresent()) {
      return certain.get();
    }
    byte[] text = withoutMark(bytes);
    Optional<Charset> legacy = LegacyEncodings.decide(text);
    if (legacy.isEmpty()) {
      throw undecided(bytes);
    }
    return new Decoded(new String(text, legacy.get()), legacy.get(), true);
  }

  /**
   * The encodings that the bytes could be in, likeliest first. The one that {@link #decode} is
   * certain of stands alone, with probability 1.
   */
  public static List<Candidate> candidates(byte[] bytes) {
    return certain(bytes)
        .map(decoded -> List.of(new Candidate(decoded.charset(), 1)))
        .orElseGet(() -> LegacyEncodings.candidates(withoutMark(bytes)));
  }

  /**
   * A mark of UTF-8 that something set before a text in another encoding is none of its letters.
   */
  private static byte[] withoutMark(byte[] bytes) {
    return isMarkedUtf8(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static boolean isMarkedUtf8(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF);
  }

  /** Without lambdas: a cold start that reads UTF-8 comes here. */
  private static Optional<Decoded> certain(byte[] bytes) {
    Optional<Decoded> marked = marked(bytes);
    return marked.isPresent() ? marked : unmarked(bytes);
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (isMarkedUtf8(bytes)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(utf32(bytes, "UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(utf32(bytes, "UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(utf16(bytes, 2, ByteOrder.LITTLE_ENDIAN));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(utf16(bytes, 2, ByteOrder.BIG_ENDIAN))
        : Optional.empty();
  }

  private static Optional<Decoded> unmarked(byte[] bytes) {
    Optional<ByteOrder> order = Utf16.orderOf(bytes);
    return order.isPresent() ? Optional.of(utf16(bytes, 0, order.get())) : utf8(bytes, 0);
  }

  private static Optional<Decoded> utf8(byte[] bytes, int start) {
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    if (decodeUtf8(bytes, start, out)) {
      return Optional.of(new Decoded(out.flip().toString(), StandardCharsets.UTF_8, false));
    }
    return Optional.empty();
  }

  /** Decodes up to the first byte that is not UTF-8; whether there is none. */
  private static boolean decodeUtf8(byte[] bytes, int start, CharBuffer out) {
    return !StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, start, bytes.length - start), out, true)
        .isError();
  }

  private static Decoded utf16(byte[] bytes, int start, ByteOrder order) {
    boolean big = order == ByteOrder.BIG_ENDIAN;
    Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new Decoded(Utf16.decode(bytes, start, order), charset, start == 0);
  }

  private static Decoded utf32(byte[] bytes, String name) {
    Charset charset = Charset.forName(name);
    return new Decoded(new String(bytes, 4, bytes.length - 4, charset), charset, false);
  }

  private static UndecidedEncodingException undecided(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    decodeUtf8(bytes, isMarkedUtf8(bytes) ? 3 : 0, out);
    String before = out.flip().toString();
    List<Lines.Line> lines = Lines.of(before);
    Lines.Line last = lines.get(lines.size() - 1);
    int column = before.length() - last.start() + 1;
    return new UndecidedEncodingException(likeliest(bytes), last.number(), column);
  }

  private static List<String> likeliest(byte[] bytes) {
    Stream<String> legacy =
        LegacyEncodings.candidates(withoutMark(bytes)).stream()
            .map(candidate -> candidate.charset().name());
    Stream<String> utf8 = isMostlyUtf8(bytes) ? Stream.of("UTF-8") : Stream.empty();
    return Stream.concat(utf8, legacy).limit(NAMED).toList();
  }

  /** Whether few characters outside ASCII are broken: a cut or damaged file. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    return broken < DAMAGED * foreign;
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
