package dev.razvorot.format.tmx;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.xml.CodeList;
import dev.razvorot.format.xml.TextPieces;
import dev.razvorot.format.xml.XmlCursor;
import java.io.IOException;
import java.util.List;

/** Reads a {@code seg}: its text, and the codes in it. */
final class SegmentParser {
  private final XmlCursor cursor;
  private final ReadTally tally;
  private final TextPieces text = new TextPieces();
  private CodeList codes = new CodeList();

  SegmentParser(XmlCursor cursor, ReadTally tally) {
    this.cursor = cursor;
    this.tally = tally;
  }

  /** Reads the seg whose start tag the cursor is at, to its end tag. */
  void parse() throws IOException {
    text.clear();
    codes = codes.isEmpty() ? codes : new CodeList();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case TEXT -> text.add(cursor);
        case START -> depth += element() ? 1 : 0;
        default -> {
          depth--;
          if (depth > 0) {
            codes.endElement(text.length());
          }
        }
      }
    }
    if (!codes.isEmpty() && codes.hasUnpaired()) {
      tally.add(TmxOddity.UNPAIRED, cursor.place());
    }
  }

  /** The text of the seg read last. */
  String text() {
    return text.toString();
  }

  /** The codes of the seg read last. */
  List<InlineCode> codes() {
    return codes.list();
  }

  /** Reads an inline element; true if its text belongs to the segment and is still to come. */
  private boolean element() throws IOException {
    String name = cursor.name();
    switch (name) {
      case "bpt" -> codes.begin(pairing(), code(Kind.BEGIN));
      case "ept" -> codes.end(pairing(), code(Kind.END));
      case "it" -> codes.add(code(isEnding() ? Kind.LONE_END : Kind.LONE_BEGIN));
      case "ph", "ut" -> codes.add(code(Kind.POINT));
      default -> {
        if (!name.equals("hi")) {
          tally.add(TmxOddity.INLINE, cursor.place());
        }
        codes.beginElement(text.length(), cursor.attribute("type").orElse(name));
        return true;
      }
    }
    return false;
  }

  private String pairing() {
    return cursor.attribute("i").orElse("");
  }

  private boolean isEnding() {
    return cursor.attribute("pos").filter("end"::equals).isPresent();
  }

  private InlineCode code(Kind kind) throws IOException {
    String id = cursor.attribute("x").orElse("");
    String type = cursor.attribute("type").orElse("");
    return new InlineCode(text.length(), kind, id, type, content());
  }

  private String content() throws IOException {
    TextPieces content = new TextPieces();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case TEXT -> content.add(cursor);
        case START -> {
          depth++;
          tally.add(TmxOddity.SUB, cursor.place());
        }
        default -> depth--;
      }
    }
    return content.toString();
  }
}
