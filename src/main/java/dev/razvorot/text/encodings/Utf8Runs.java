package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads UTF-8 again that was read as a one-byte charset, such as «Ð´Ð°» for «да». */
final class Utf8Runs {
  /** Sequences without a gap that prove a misreading in Cyrillic text, whatever stands around. */
  private static final int PROOF = 3;

  /** What closes a quote or a sentence after a capital and is no part of a sequence then. */
  private static final String CLOSING = "»”’…—–\u00A0";

  private final String line;
  private final Misreading wrong;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> letters = new HashSet<>();
  private int run;
  private int longestRun;
  private int high;
  private int reread;

  private Utf8Runs(String line, Misreading wrong) {
    this.line = line;
    this.wrong = wrong;
  }

  /**
   * A line read again.
   *
   * @param text the line with every sequence of UTF-8 in it read; all else stays
   * @param isProven whether there are so many sequences, or such that chance cannot have made them
   */
  record Reading(String text, boolean isProven) {}

  /** Reads a line again that came through a wrong charset. */
  static Reading reread(String line, Misreading wrong) {
    if (!hasSequence(line, wrong)) {
      return new Reading(line, false);
    }
    Utf8Runs runs = new Utf8Runs(line, wrong);
    runs.scan();
    return new Reading(runs.out.toString(), runs.isProven());
  }

  /** Whether a byte that leads a sequence stands before one that continues it. */
  private static boolean hasSequence(String line, Misreading wrong) {
    int before = 0;
    for (int i = 0; i < line.length(); i++) {
      int next = wrong.byteOf(line.charAt(i));
      if (next >= 0x80 && next < 0xC0 && widthOf(before) > 0) {
        return true;
      }
      before = next;
    }
    return false;
  }

  private void scan() {
    for (int i = 0; i < line.length(); ) {
      int width = sequenceAt(i);
      if (width == 0) {
        run = 0;
        high += line.charAt(i) < 0x80 ? 0 : 1;
        out.append(line.charAt(i));
      }
      i += Math.max(1, width);
    }
  }

  /**
   * In Latin text one sequence is proof. In Cyrillic text capitals and quotes make some by chance
   * («группа В» with its closing quote, «ТРІО»), so they must be many, or one after another.
   */
  private boolean isProven() {
    if (wrong.isLatin()) {
      return reread > 0;
    }
    return letters.size() > 1 && (longestRun >= PROOF || reread > high);
  }

  /** Reads a sequence, if one begins here; its width in characters, or 0. */
  private int sequenceAt(int start) {
    int width = widthOf(wrong.byteOf(line.charAt(start)));
    if (width == 0 || start + width > line.length() || isCapitalWithMark(start)) {
      return 0;
    }
    byte[] bytes = new byte[width];
    for (int i = 0; i < width; i++) {
      bytes[i] = (byte) wrong.byteOf(line.charAt(start + i));
      if (i > 0 && (bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    String character = new String(bytes, StandardCharsets.UTF_8);
    return isUsual(character.codePointAt(0)) ? take(character, width) : 0;
  }

  private int take(String character, int width) {
    out.append(character);
    reread += width;
    run++;
    longestRun = Math.max(longestRun, run);
    if (width > 2 || Letters.isRussian(character.charAt(0))) {
      letters.add(character);
    }
    return width;
  }

  /** A word in capitals with a mark after it, such as «IRMÃ» or ”KYLLÄ”, is what it seems. */
  private boolean isCapitalWithMark(int start) {
    return wrong.isLatin()
        && run == 0
        && start > 0
        && Character.isUpperCase(line.charAt(start - 1))
        && CLOSING.indexOf(line.charAt(start + 1)) >= 0;
  }

  /** What Russian or English text holds, and what one more misreading makes of it; no U+FFFD. */
  private boolean isUsual(int c) {
    boolean latin = c >= 0x80 && c < 0xC0 || wrong.isLatin() && isWestern(c);
    boolean cyrillic = c >= 0x400 && c < 0x460 || c == 0x490 || c == 0x491;
    boolean marks = c >= 0x2010 && c < 0x2400 || c >= 0x2500 && c < 0x25A1 || c == 0xFEFF;
    return latin || cyrillic || marks || c >= 0x1F300 && c < 0x1FB00;
  }

  /** Latin letters of windows-1252. */
  private static boolean isWestern(int c) {
    return c >= 0xC0 && c < 0x100 || "ŒœŠšŸŽžƒˆ˜".indexOf(c) >= 0;
  }

  private static int widthOf(int lead) {
    if (lead < 0xC2 || lead >= 0xF5) {
      return 0;
    }
    if (lead < 0xE0) {
      return 2;
    }
    return lead < 0xF0 ? 3 : 4;
  }
}
