package dev.razvorot.text;

/**
 * The plain form of quotes, dashes and spaces; every other character is its own.
 *
 * <p>Public for the rooms of {@code text} alone.
 */
public final class Marks {
  private static final String DOUBLE_QUOTES = "«»„“”‟″〝〞";
  private static final String SINGLE_QUOTES = "‘’‚‛‹›′`´ʼʹ";
  private static final String DASHES = "‐‑‒–—―−⸺⸻﹘－";

  private Marks() {}

  /** {@code "} for a double quote, {@code '} for a single one or an apostrophe. */
  public static char quote(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    return SINGLE_QUOTES.indexOf(c) >= 0 ? '\'' : c;
  }

  /** {@code -} for every hyphen, dash and minus sign. */
  public static char dash(char c) {
    return c >= 0x80 && DASHES.indexOf(c) >= 0 ? '-' : c;
  }

  /** U+0020 for every blank that does not end a line. */
  public static char space(char c) {
    return c == '\t' || c >= 0x80 && Letters.isBlank(c) && !Lines.isLineEnd(c) ? ' ' : c;
  }
}
