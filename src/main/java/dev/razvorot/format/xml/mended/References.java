package dev.razvorot.format.xml.mended;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.xml.tokens.Xml;
import dev.razvorot.format.xml.tokens.XmlLimits;
import dev.razvorot.format.xml.tokens.XmlOddity;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** References to characters and entities, kept where they are sound and mended where not. */
final class References {
  /** Longer than the longest name that tools use; what is longer is text. */
  private static final int LONGEST = 48;

  private static final List<String> PREDEFINED =
      List.of("&amp;", "&lt;", "&gt;", "&quot;", "&apos;");

  private final CharWindow window;
  private final Mends mends;
  private final Entities entities;

  References(CharWindow window, Mends mends, Entities entities) {
    this.window = window;
    this.mends = mends;
    this.entities = entities;
  }

  /**
   * Takes the reference, or the bare {@code &}, that comes next.
   *
   * @param controls whether references to control characters are allowed, as in XML 1.1
   * @return what the parser shall see in its place
   */
  String take(boolean controls) throws IOException {
    for (String reference : PREDEFINED) {
      if (window.isAt(reference)) {
        window.skip(reference.length());
        return reference;
      }
    }
    String name = nameFrom(1);
    if (name.startsWith("#")) {
      OptionalInt code = code(name);
      return code.isPresent() ? character(name, code.getAsInt(), controls) : bare();
    }
    return name.isEmpty() ? bare() : entity(name);
  }

  /** What stands between here and the next semicolon; empty if that is no name. */
  private String nameFrom(int start) throws IOException {
    StringBuilder name = new StringBuilder();
    for (int i = start; i < start + LONGEST; i++) {
      char c = window.ahead(i);
      if (c == ';') {
        return name.toString();
      }
      if (!Character.isLetterOrDigit(c) && "#.-_:".indexOf(c) < 0) {
        return "";
      }
      name.append(c);
    }
    return "";
  }

  private String bare() throws IOException {
    mends.add(XmlOddity.BARE_AMPERSAND);
    window.take();
    return "&amp;";
  }

  private String character(String name, int code, boolean controls) throws IOException {
    if (Xml.isCodePoint(code) || controls && code > 0 && code < ' ') {
      if (name.charAt(1) == 'X') {
        mends.add(XmlOddity.CAPITAL_X);
      }
      return window.take(name.length() + 2).replace('X', 'x');
    }
    String next = window.ahead(name.length() + 2) == '&' ? nameFrom(name.length() + 3) : "";
    OptionalInt low = code(next);
    if (Character.isHighSurrogate((char) code)
        && low.isPresent()
        && Character.isLowSurrogate((char) low.getAsInt())) {
      mend(XmlOddity.SPLIT_PAIR, name.length() + next.length() + 4);
      return "&#" + Character.toCodePoint((char) code, (char) low.getAsInt()) + ";";
    }
    return mend(XmlOddity.CONTROL_REFERENCE, name.length() + 2);
  }

  private String entity(String name) throws IOException {
    switch (entities.kind(name)) {
      case INTERNAL -> {
        String text = entities.expand(name).orElseThrow(this::tooMuch);
        mend(XmlOddity.INTERNAL_ENTITY, name.length() + 2);
        return text;
      }
      case EXTERNAL -> {
        return mend(XmlOddity.EXTERNAL_ENTITY, name.length() + 2);
      }
      default -> {
        if (!HtmlEntities.isKnown(name)) {
          return bare();
        }
        mend(XmlOddity.HTML_ENTITY, name.length() + 2);
        return "&#" + HtmlEntities.codePoint(name) + ";";
      }
    }
  }

  private String mend(Oddity oddity, int length) throws IOException {
    mends.add(oddity);
    window.take(length);
    return "";
  }

  private CorpusFormatException tooMuch() {
    return new CorpusFormatException(
        window.place(),
        "entities that grow without measure",
        "at most " + XmlLimits.EXPANSION + " characters from entities were expected");
  }

  /** The number in {@code #1234} or {@code #xABC}; empty if it is none. */
  private static OptionalInt code(String name) {
    if (!name.matches("#([0-9]{1,7}|[xX][0-9A-Fa-f]{1,6})")) {
      return OptionalInt.empty();
    }
    boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
    return OptionalInt.of(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
  }
}
