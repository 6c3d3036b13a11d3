package dev.razvorot.format;

import dev.razvorot.ContentIds;

/**
 * The ids of units that are read: those that files give, without white space, and for others ids
 * made of their texts. Not safe for use by several threads.
 */
public final class UnitIds {
  private final ContentIds contents = new ContentIds();

  /** The id that a file gives, mended; made of the texts if it gives none. */
  public String of(String given, String english, String russian) {
    String mended = mended(given);
    return mended.isEmpty() ? contents.of(english, russian) : mended;
  }

  /** An id without white space: none around it, {@code _} for that within. */
  public static String mended(String id) {
    String bare = id.strip();
    if (!hasSpace(bare)) {
      return bare;
    }
    StringBuilder mended = new StringBuilder();
    boolean after = false;
    for (char c : bare.toCharArray()) {
      boolean white = Character.isWhitespace(c);
      if (!white || !after) {
        mended.append(white ? '_' : c);
      }
      after = white;
    }
    return mended.toString();
  }

  /** Whether an id that a file gives must be mended; blank, it is none. */
  public static boolean isBroken(String id) {
    return hasSpace(id) && !id.isBlank();
  }

  private static boolean hasSpace(String id) {
    for (int at = 0; at < id.length(); at++) {
      if (Character.isWhitespace(id.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
