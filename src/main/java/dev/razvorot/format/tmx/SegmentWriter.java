package dev.razvorot.format.tmx;

import dev.razvorot.InlineCode;
import dev.razvorot.Variant;
import dev.razvorot.format.xml.CodeList;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.util.List;

/**
 * Writes the text of a variant with its codes as {@code bpt}, {@code ept}, {@code it} and {@code
 * ph}. A beginning or end without its partner is written as {@code it}, so that the segment is
 * valid whatever the codes.
 */
final class SegmentWriter {
  private final XmlOutput xml;
  private CodeNumbers numbers = new CodeNumbers();

  SegmentWriter(XmlOutput xml) {
    this.xml = xml;
  }

  /** Says that what follows belongs to a new unit, whose variants share the numbers of codes. */
  void beginUnit() {
    numbers = new CodeNumbers();
  }

  void write(Variant variant, Codes codes) throws IOException {
    xml.markup("<seg>");
    if (codes == Codes.DROP || variant.codes().isEmpty()) {
      xml.text(variant.text());
    } else {
      writeWithCodes(variant);
    }
    xml.markup("</seg>");
  }

  private void writeWithCodes(Variant variant) throws IOException {
    List<InlineCode> codes = variant.codes();
    int[] pairs = CodeList.pairs(codes);
    int from = 0;
    for (int i = 0; i < codes.size(); i++) {
      InlineCode code = codes.get(i);
      xml.text(variant.text().substring(from, code.offset()));
      from = code.offset();
      writeCode(code, pairs[i]);
    }
    xml.text(variant.text().substring(from));
  }

  private void writeCode(InlineCode code, int pair) throws IOException {
    switch (code.kind()) {
      case POINT -> writeElement("ph", code);
      case BEGIN, LONE_BEGIN -> {
        if (pair > 0) {
          xml.markup("<bpt").attribute("i", Integer.toString(pair));
          finish("bpt", code);
        } else {
          xml.markup("<it").attribute("pos", "begin");
          finish("it", code);
        }
      }
      default -> {
        if (pair > 0) {
          xml.markup("<ept").attribute("i", Integer.toString(pair));
          xml.markup(">").text(code.content()).markup("</ept>");
        } else {
          xml.markup("<it").attribute("pos", "end");
          finish("it", code);
        }
      }
    }
  }

  private void writeElement(String name, InlineCode code) throws IOException {
    xml.markup("<").markup(name);
    finish(name, code);
  }

  private void finish(String name, InlineCode code) throws IOException {
    if (!code.id().isEmpty()) {
      xml.attribute("x", numbers.of(code.id()));
    }
    if (!code.type().isEmpty()) {
      xml.attribute("type", code.type());
    }
    xml.markup(">").text(code.content()).markup("</").markup(name).markup(">");
  }
}
