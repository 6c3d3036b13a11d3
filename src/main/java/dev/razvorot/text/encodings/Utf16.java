package dev.razvorot.text.encodings;

import java.nio.ByteOrder;
import java.util.Optional;

/** UTF-16: its byte order without a mark, and a decoder that keeps lone surrogates. */
final class Utf16 {
  /** Share of code units that must be usual in Russian or English text. */
  private static final double USUAL = 0.95;

  private Utf16() {}

  /**
   * The byte order of UTF-16 without a mark: the one in which nearly every code unit is usual in
   * Russian or English.
   *
   * @return empty if the bytes are not such text
   */
  static Optional<ByteOrder> orderOf(byte[] bytes) {
    if (bytes.length < 2 || !hasControls(bytes)) {
      return Optional.empty();
    }
    double little = usualShare(bytes, ByteOrder.LITTLE_ENDIAN);
    double big = usualShare(bytes, ByteOrder.BIG_ENDIAN);
    if (Math.max(little, big) < USUAL) {
      return Optional.empty();
    }
    return Optional.of(little >= big ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  /** The text from an index on; a last single byte becomes U+FFFD. */
  static String decode(byte[] bytes, int start, ByteOrder order) {
    int units = (bytes.length - start) / 2;
    StringBuilder text = new StringBuilder(units + 1);
    for (int i = 0; i < units; i++) {
      text.append(unit(bytes, start + 2 * i, order));
    }
    return (bytes.length - start) % 2 == 0 ? text.toString() : text.append('\uFFFD').toString();
  }

  /** The upper bytes of Latin and Cyrillic, 0 and 4, are controls if the bytes are ASCII. */
  private static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0 || b == 4) {
        return true;
      }
    }
    return false;
  }

  private static double usualShare(byte[] bytes, ByteOrder order) {
    int units = bytes.length / 2;
    int usual = 0;
    for (int i = 0; i < units; i++) {
      usual += isUsual(unit(bytes, 2 * i, order)) ? 1 : 0;
    }
    return usual / (double) units;
  }

  private static boolean isUsual(char c) {
    boolean ascii = c >= 0x20 && c < 0x7F || c == '\t' || c == '\n' || c == '\r';
    boolean cyrillic = c >= 0x0400 && c < 0x0460;
    return ascii || cyrillic || c >= 0xA0 && c < 0x100 || c >= 0x2010 && c < 0x2027 || c == '№';
  }

  private static char unit(byte[] bytes, int at, ByteOrder order) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return (char) (order == ByteOrder.BIG_ENDIAN ? first << 8 | second : second << 8 | first);
  }
}
