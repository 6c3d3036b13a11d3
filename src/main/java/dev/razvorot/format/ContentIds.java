package dev.razvorot.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids for units that come without one: the same pair of texts has the same id in every file. Not
 * safe for use by several threads.
 */
public final class ContentIds {
  /** 64 bits: one chance in a million of a clash among six million units. */
  private static final int ID_BYTES = 8;

  private final MessageDigest digest;

  /** Ready for any number of units. */
  public ContentIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The id of a pair of texts, 16 hexadecimal digits. */
  public String of(String english, String russian) {
    digest.update(english.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(russian.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }
}
