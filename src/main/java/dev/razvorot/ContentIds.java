package dev.razvorot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Ids made of content: the same texts have the same id in every file and run. Not safe for use by
 * several threads.
 */
public final class ContentIds {
  private final MessageDigest digest;

  /** Ready for any number of units. */
  public ContentIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /**
   * The id of some texts in their order, 16 hexadecimal digits: 64 bits, one chance in a million of
   * a clash among six million units.
   */
  public String of(String... texts) {
    byte[] content = joined(texts).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest.digest(content)).getLong());
  }

  /** On lines of their own; with their lengths where a text has several lines itself. */
  private static String joined(String... texts) {
    String lines = String.join("\n", texts);
    if (Stream.of(texts).noneMatch(text -> text.indexOf('\n') >= 0)) {
      return lines;
    }
    int[] lengths = Stream.of(texts).mapToInt(String::length).toArray();
    return lines + "\n" + Arrays.toString(lengths);
  }
}
