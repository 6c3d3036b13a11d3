package dev.razvorot.format.xliff;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.xml.CodeList;
import dev.razvorot.format.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a {@code source}, {@code target} or {@code seg-source} with the codes of XLIFF
 * 1.x and 2.x. Where {@code mrk} cuts it into segments, each is a text of its own.
 */
final class InlineParser {
  private final XmlCursor cursor;
  private final ReadTally tally;
  private Map<String, String> data = Map.of();
  private Map<String, Inline> segments = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder text = new StringBuilder();
  private CodeList codes = new CodeList();

  /**
   * A text with its codes.
   *
   * @param text without codes
   * @param codes in order
   */
  record Inline(String text, List<InlineCode> codes) {}

  InlineParser(XmlCursor cursor, ReadTally tally) {
    this.cursor = cursor;
    this.tally = tally;
  }

  /** Says what codes refer to by {@code dataRef} from here on. */
  void setData(Map<String, String> contents) {
    data = contents;
  }

  /**
   * Reads the element whose start tag the cursor is at, to its end tag.
   *
   * @return by the id of the segment; by the empty text if the whole is one
   */
  Map<String, Inline> parse() throws IOException {
    segments = new LinkedHashMap<>();
    open.clear();
    begin();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case TEXT -> cursor.appendText(text);
        case START -> depth += element() ? 1 : 0;
        default -> {
          depth--;
          if (depth > 0) {
            endElement();
          }
        }
      }
    }
    if (segments.isEmpty()) {
      end("");
    }
    return segments;
  }

  private void begin() {
    text = new StringBuilder();
    codes = new CodeList();
  }

  private void end(String segment) {
    if (!codes.isEmpty() && codes.hasUnpaired()) {
      tally.add(XliffOddity.UNPAIRED, cursor.place());
    }
    segments.put(segment, new Inline(text.toString(), codes.list()));
    begin();
  }

  /** Reads an inline element; true if its text belongs to the segment and is still to come. */
  private boolean element() throws IOException {
    switch (cursor.name()) {
      case "bpt", "bx" -> codes.begin(pairing(), code(Kind.BEGIN, "dataRef"));
      case "ept", "ex" -> codes.end(pairing(), code(Kind.END, "dataRef"));
      case "sc" -> startCode();
      case "ec" -> endCode();
      case "it" -> codes.add(code(isClosing() ? Kind.LONE_END : Kind.LONE_BEGIN, "dataRef"));
      case "ph", "x" -> codes.add(code(Kind.POINT, "dataRef"));
      case "cp" -> control();
      case "sm", "em" -> cursor.skip();
      case "mrk" -> {
        boolean segment = attribute("mtype").equals("seg");
        if (segment) {
          begin();
        }
        open.push(segment ? "mrk " + attribute("mid") : "mrk");
        return true;
      }
      default -> {
        return paired();
      }
    }
    return false;
  }

  private boolean paired() {
    String name = cursor.name();
    if (!name.equals("g") && !name.equals("pc")) {
      tally.add(XliffOddity.INLINE, cursor.place());
    }
    String end = data.getOrDefault(attribute("dataRefEnd"), "");
    String pairing = name + " " + attribute("id") + " " + open.size();
    codes.begin(pairing, empty(Kind.BEGIN, "dataRefStart"));
    open.push(pairing + "\n" + end);
    return true;
  }

  private void endElement() {
    String begun = open.pop();
    if (begun.startsWith("mrk ")) {
      end(begun.substring(4));
    } else if (!begun.equals("mrk")) {
      String[] parts = begun.split("\n", 2);
      codes.end(parts[0], new InlineCode(text.length(), Kind.END, "", "", parts[1]));
    }
  }

  private void startCode() throws IOException {
    boolean alone = attribute("isolated").equals("yes");
    if (alone) {
      codes.add(code(Kind.LONE_BEGIN, "dataRef"));
    } else {
      codes.begin(attribute("id"), code(Kind.BEGIN, "dataRef"));
    }
  }

  private void endCode() throws IOException {
    if (attribute("isolated").equals("yes")) {
      codes.add(code(Kind.LONE_END, "dataRef"));
    } else {
      String beginning = attribute("startRef");
      String content = code(Kind.END, "dataRef").content();
      codes.end(beginning, new InlineCode(text.length(), Kind.END, beginning, "", content));
    }
  }

  /** XLIFF 2 writes characters that XML cannot hold by their number. */
  private void control() throws IOException {
    String hex = attribute("hex");
    if (hex.matches("[0-9A-Fa-f]{1,6}") && Integer.parseInt(hex, 16) <= 0x10FFFF) {
      text.appendCodePoint(Integer.parseInt(hex, 16));
    }
    cursor.skip();
  }

  private boolean isClosing() {
    return attribute("pos").equals("close");
  }

  private String pairing() {
    return cursor.attribute("rid").orElse(attribute("id"));
  }

  private InlineCode code(Kind kind, String reference) throws IOException {
    InlineCode empty = empty(kind, reference);
    String content = cursor.text();
    return content.isEmpty()
        ? empty
        : new InlineCode(text.length(), kind, empty.id(), empty.type(), content);
  }

  private InlineCode empty(Kind kind, String reference) {
    String id = cursor.attribute("equiv").filter(e -> attribute("id").startsWith("_")).orElse("");
    String subType = attribute("subType");
    return new InlineCode(
        text.length(),
        kind,
        id.isEmpty() ? InlineNames.id(attribute("id")) : id,
        subType.isEmpty()
            ? InlineNames.type(cursor.attribute("ctype").orElse(attribute("type")))
            : subType.substring(subType.indexOf(':') + 1),
        data.getOrDefault(attribute(reference), ""));
  }

  private String attribute(String name) {
    return cursor.attribute(name).orElse("");
  }
}
