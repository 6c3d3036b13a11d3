package dev.razvorot.format.xml;

import dev.razvorot.format.xml.tokens.Xml;
import java.io.IOException;
import java.util.Locale;

/** A text holds a character that XML cannot, and the writer was told to refuse it. */
public final class UnwritableCharacterException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final String EXPECTED =
      "a text without control characters and half surrogate pairs was expected";

  private final String wrong;

  private UnwritableCharacterException(String wrong) {
    super(wrong + "; " + EXPECTED);
    this.wrong = wrong;
  }

  /** Which character is where, in one sentence. */
  public String wrong() {
    return wrong;
  }

  /** What should be there instead. */
  public String expected() {
    return EXPECTED;
  }

  static void requireNone(String text) throws UnwritableCharacterException {
    int index = Xml.firstUnwritable(text);
    if (index >= 0) {
      throw new UnwritableCharacterException(
          String.format(
              Locale.ROOT,
              "character U+%04X at code point %d of \"%s\" cannot be written as XML",
              (int) text.charAt(index),
              text.codePointCount(0, index) + 1,
              excerpt(text)));
    }
  }

  /** The beginning, with nothing in it that a terminal would act on. */
  private static String excerpt(String text) {
    int shown = 40; // code points: enough to find the text again on one line of a terminal
    return text.codePoints()
        .limit(shown)
        .map(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
