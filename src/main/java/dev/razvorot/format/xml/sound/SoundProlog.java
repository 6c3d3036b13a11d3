package dev.razvorot.format.xml.sound;

import static dev.razvorot.format.xml.sound.SoundText.CUT;
import static dev.razvorot.format.xml.sound.SoundText.ODD;

import dev.razvorot.format.chars.CharPage;

/**
 * XML declaration, comments, and a document type that declares nothing, as {@link SoundText} looks
 * at characters.
 */
final class SoundProlog {
  private static final String DECLARATION = "<?xml version=";
  private static final String VERSION_10 = "1.0";
  private static final String COMMENT = "<!--";
  private static final String DOCTYPE = "<!DOCTYPE";

  private final CharPage page;
  private final SoundText text;
  private final char[] chars;

  SoundProlog(CharPage page, SoundText text) {
    this.page = page;
    this.text = text;
    this.chars = page.chars();
  }

  /** Behind the declaration that the page begins with; 0 if it begins with another tag. */
  int afterDeclaration() {
    if (chars[0] != '<') {
      return text.stop(0);
    }
    if (chars[1] != '?') {
      return 0;
    }
    int version = DECLARATION.length() + 1;
    if (page.end() < version + VERSION_10.length()) {
      return CUT;
    }
    boolean usual = Stretch.isAt(DECLARATION, chars, 0) && Stretch.isAt(VERSION_10, chars, version);
    int last = usual ? last(version - 1, '?') : ODD;
    if (last < 0) {
      return last;
    }
    return chars[last + 1] == '>' ? last + 2 : text.stop(last + 1);
  }

  /**
   * Behind a comment, or a document type.
   *
   * @param begun whether the root element was seen
   */
  int afterComment(int from, boolean begun) {
    if (page.end() < from + DOCTYPE.length()) {
      return CUT;
    }
    if (Stretch.isAt(COMMENT, chars, from)) {
      return text.afterComment(from + COMMENT.length());
    }
    int last =
        !begun && Stretch.isAt(DOCTYPE, chars, from) ? last(from + DOCTYPE.length(), '>') : ODD;
    return last < 0 ? last : last + 1;
  }

  /** The first of a character outside of quotes; what is not plain ASCII is odd. */
  private int last(int from, char wanted) {
    char quote = 0;
    int i = from;
    while (i >= 0 && (quote != 0 || chars[i] != wanted)) {
      char c = chars[i];
      if (c == '"' || c == '\'') {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
        i++;
      } else if (c <= ' ') {
        i = c == 0 ? text.stop(i) : text.afterSpace(i);
      } else {
        i = c < 0x7F && "<>&[]".indexOf(c) < 0 ? i + 1 : ODD;
      }
    }
    return i;
  }
}
