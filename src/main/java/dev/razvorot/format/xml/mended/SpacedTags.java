package dev.razvorot.format.xml.mended;

import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.xml.tokens.XmlOddity;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags that an editor put white space into: {@code < tu>}, {@code </ seg>}. */
final class SpacedTags {
  /** Characters of white space and name: a window holds more. */
  private static final int MOST = 40;

  /** Possessive, so that it costs no more than its length. */
  private static final Pattern TAG =
      Pattern.compile("<(?:(\\s++)(/?)|(/)\\s++)\\s*+([A-Za-z]{1,8})[\\s/>]");

  private final CharWindow window;

  SpacedTags(CharWindow window) {
    this.window = window;
  }

  /**
   * Leaves out the white space of a tag that comes next, if the format has such a tag; in texts
   * only if it ends an element, since {@code a < b} may stand there.
   *
   * @return whether there was such a tag
   */
  boolean closeUp(Mends mends) throws IOException {
    char next = window.ahead(1);
    if (window.tags().isAny() || next != '/' && !Character.isWhitespace(next)) {
      return false;
    }
    Matcher tag = TAG.matcher(window.textUntil(">", MOST));
    if (!tag.lookingAt() || !window.tags().isKnown(tag.group(4))) {
      return false;
    }
    boolean ends = tag.group(3) != null || !tag.group(2).isEmpty();
    if (window.isInText() && !ends) {
      return false;
    }
    mends.add(XmlOddity.SPACED_TAG);
    window.moveTagStart(tag.start(4), ends);
    return true;
  }
}
