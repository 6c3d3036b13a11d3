package dev.razvorot.format.xml.mended;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.xml.tokens.XmlLimits;
import dev.razvorot.format.xml.tokens.XmlOddity;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What stands before the root element and is kept from the parser; where files were joined, before
 * each root.
 */
final class Prolog {
  private static final String XML_11 = "<?xml version=\"1.1\"?>";
  private static final Pattern VERSION_11 = Pattern.compile("version\\s*=\\s*[\"']1\\.1[\"']");

  private static final String DOCTYPE = "<!doctype";

  private final CharWindow window;
  private final Mends mends;
  private final Entities entities;
  private boolean xml11;

  Prolog(CharWindow window, Mends mends, Entities entities) {
    this.window = window;
    this.mends = mends;
    this.entities = entities;
  }

  /** Whether the document says that it is XML 1.1, where references to controls are allowed. */
  boolean isXml11() {
    return xml11;
  }

  /** Whether a part of the prolog begins here. */
  boolean begins() throws IOException {
    return isAtDeclaration() || !window.isTagSeen() && isAtDoctype();
  }

  private boolean isAtDeclaration() throws IOException {
    return window.isAt("<?xml") && Character.isWhitespace(window.ahead(5));
  }

  /** In whatever letters, as in HTML. */
  private boolean isAtDoctype() throws IOException {
    return window.isAt("<!")
        && window.textUntil(DOCTYPE, DOCTYPE.length()).equalsIgnoreCase(DOCTYPE);
  }

  /** Takes the part; what the parser gets in its place has as many lines. */
  String take() throws IOException {
    return window.isAt("<!") ? doctype() : declaration();
  }

  private String declaration() throws IOException {
    boolean first = window.offset() == 0;
    if (window.isTagSeen()) {
      mends.add(XmlOddity.SECOND_DECLARATION);
      window.beginDocument();
    } else if (!first) {
      mends.add(XmlOddity.LATE_DECLARATION);
    }
    StringBuilder text = new StringBuilder();
    while (takeInto(text) != '>') {
      // No attribute of a declaration holds the sign that ends it.
    }
    if (!endsWith(text, "?>")) {
      mends.add(XmlOddity.DECLARATION_END);
    }
    xml11 = first && VERSION_11.matcher(text).find();
    return xml11 ? XML_11 + blank(text.substring(XML_11.length())) : blank(text);
  }

  private String doctype() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean inSubset = false;
    while (true) {
      char c = takeInto(text);
      if (c == '>' && !inSubset) {
        break;
      } else if (c == '"' || c == '\'') {
        takeThrough(text, String.valueOf(c));
      } else if (endsWith(text, "<!--")) {
        takeThrough(text, "-->");
      } else if (c == '[' || c == ']') {
        inSubset = c == '[';
      }
    }
    entities.declare(text);
    return blank(text);
  }

  private void takeThrough(StringBuilder text, String end) throws IOException {
    int start = text.length();
    do {
      takeInto(text);
    } while (text.length() < start + end.length() || !endsWith(text, end));
  }

  private char takeInto(StringBuilder text) throws IOException {
    if (text.length() == XmlLimits.DOCTYPE || window.isAtEnd()) {
      throw new CorpusFormatException(
          window.place(),
          "a document type or XML declaration without end",
          "one of at most " + XmlLimits.DOCTYPE + " characters was expected");
    }
    char c = window.take();
    text.append(c);
    return c;
  }

  private static boolean endsWith(StringBuilder text, String end) {
    int start = text.length() - end.length();
    return start >= 0 && text.indexOf(end, start) == start;
  }

  private static String blank(CharSequence text) {
    StringBuilder blank = new StringBuilder(text);
    for (int i = 0; i < blank.length(); i++) {
      if (blank.charAt(i) != '\n' && blank.charAt(i) != '\r') {
        blank.setCharAt(i, ' ');
      }
    }
    return blank.toString();
  }
}
