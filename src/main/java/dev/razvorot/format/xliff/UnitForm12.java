package dev.razvorot.format.xliff;

import dev.razvorot.InlineCode;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.xml.CodeList;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** XLIFF 1.2, strict. */
final class UnitForm12 implements UnitForm {
  private final XmlOutput xml;

  UnitForm12(XmlOutput xml) {
    this.xml = xml;
  }

  @Override
  public void writeHead(String toolVersion) throws IOException {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .markup("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n")
        .markup("  <file original=\"corpus\" source-language=\"en\" target-language=\"ru\"")
        .markup(" datatype=\"plaintext\" tool-id=\"razvorot\">\n    <header>\n")
        .markup("      <tool tool-id=\"razvorot\" tool-name=\"Razvorot\"")
        .attribute("tool-version", toolVersion)
        .markup("/>\n    </header>\n    <body>\n");
  }

  @Override
  public void writeUnit(int number, TranslationUnit unit, Map<String, String> props)
      throws IOException {
    xml.markup("      <trans-unit")
        .attribute("id", Integer.toString(number))
        .attribute("resname", unit.id())
        .markup(" xml:space=\"preserve\">\n        ");
    writeVariant("source", unit.source());
    xml.markup("\n        ");
    writeVariant("target", unit.target());
    xml.markup("\n");
    for (Map.Entry<String, String> prop : props.entrySet()) {
      writeNote(PropNames.withoutNumber(props, prop.getKey()), prop.getValue());
    }
    Optional<String> quality = UnitForm.quality(unit);
    if (quality.isPresent()) {
      long replaced = xml.replaced();
      xml.markup("        <alt-trans").attribute("match-quality", quality.get());
      xml.markup(" origin=\"Razvorot\">");
      writeVariant("target", unit.target());
      xml.markup("</alt-trans>\n").countAgainFrom(replaced);
    }
    xml.markup("      </trans-unit>\n");
  }

  @Override
  public void writeTail() throws IOException {
    xml.markup("    </body>\n  </file>\n</xliff>\n");
  }

  private void writeNote(String name, String value) throws IOException {
    xml.markup("        <note");
    if (!name.equals(PropNames.NOTE)) {
      xml.attribute("from", name);
    }
    xml.markup(">").text(value).markup("</note>\n");
  }

  private void writeVariant(String element, Variant variant) throws IOException {
    xml.markup("<").markup(element).attribute("xml:lang", variant.language().tag()).markup(">");
    List<InlineCode> codes = variant.codes();
    int[] pairs = CodeList.pairs(codes);
    int from = 0;
    for (int i = 0; i < codes.size(); i++) {
      int to = codes.get(i).offset();
      xml.text(variant.text().substring(from, to));
      writeCode(codes.get(i), i, pairs[i]);
      from = to;
    }
    xml.text(variant.text().substring(from)).markup("</").markup(element).markup(">");
  }

  private void writeCode(InlineCode code, int index, int pair) throws IOException {
    String name = name(code, pair);
    xml.markup("<").markup(name);
    xml.attribute("id", code.id().isEmpty() ? InlineNames.nameless(index) : code.id());
    if (name.equals("it")) {
      xml.attribute("pos", code.kind().name().endsWith("BEGIN") ? "open" : "close");
    }
    if (pair > 0) {
      xml.attribute("rid", Integer.toString(pair));
    }
    if (!code.type().isEmpty() && !name.equals("ept")) {
      xml.attribute("ctype", InlineNames.ctype(code.type(), name.equals("ph")));
    }
    xml.markup(">").text(code.content()).markup("</").markup(name).markup(">");
  }

  private static String name(InlineCode code, int pair) {
    return switch (code.kind()) {
      case POINT -> "ph";
      case BEGIN -> pair > 0 ? "bpt" : "it";
      case END -> pair > 0 ? "ept" : "it";
      default -> "it";
    };
  }
}
