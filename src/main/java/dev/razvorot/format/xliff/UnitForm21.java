package dev.razvorot.format.xliff;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** XLIFF 2.1 with its modules for metadata and matches. */
final class UnitForm21 implements UnitForm {
  /** Marks our own metadata among others'. */
  static final String CATEGORY = "razvorot";

  private final XmlOutput xml;

  UnitForm21(XmlOutput xml) {
    this.xml = xml;
  }

  @Override
  public void writeHead(String toolVersion) throws IOException {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .markup("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"")
        .markup(" xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\"")
        .markup(" xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"")
        .markup(" version=\"2.1\" srcLang=\"en\" trgLang=\"ru\">\n")
        .markup("  <file id=\"f1\" original=\"corpus\">\n")
        .markup("    <mda:metadata>\n      <mda:metaGroup category=\"razvorot\">\n")
        .markup("        <mda:meta type=\"tool-version\">")
        .text(toolVersion)
        .markup("</mda:meta>\n      </mda:metaGroup>\n    </mda:metadata>\n");
  }

  @Override
  public void writeUnit(int number, TranslationUnit unit, Map<String, String> props)
      throws IOException {
    Inlines21 inlines = new Inlines21(xml, unit);
    xml.markup("    <unit")
        .attribute("id", "u" + number)
        .attribute("name", unit.id())
        .markup(" xml:space=\"preserve\">\n");
    writeMetadata(props);
    writeMatch(unit, inlines);
    writeNotes(props);
    inlines.writeData("      ");
    xml.markup("      <segment id=\"s1\" state=\"translated\">\n        <source>");
    inlines.write(unit.source());
    xml.markup("</source>\n        <target>");
    inlines.write(unit.target());
    xml.markup("</target>\n      </segment>\n    </unit>\n");
  }

  @Override
  public void writeTail() throws IOException {
    xml.markup("  </file>\n</xliff>\n");
  }

  private void writeMetadata(Map<String, String> props) throws IOException {
    if (props.isEmpty()) {
      return;
    }
    xml.markup("      <mda:metadata>\n        <mda:metaGroup")
        .attribute("category", CATEGORY)
        .markup(">\n");
    for (Map.Entry<String, String> prop : props.entrySet()) {
      xml.markup("          <mda:meta").attribute("type", prop.getKey()).markup(">");
      xml.text(prop.getValue()).markup("</mda:meta>\n");
    }
    xml.markup("        </mda:metaGroup>\n      </mda:metadata>\n");
  }

  private void writeMatch(TranslationUnit unit, Inlines21 inlines) throws IOException {
    Optional<String> quality = UnitForm.quality(unit);
    if (quality.isEmpty()) {
      return;
    }
    long replaced = xml.replaced();
    xml.markup("      <mtc:matches>\n        <mtc:match ref=\"#s1\" origin=\"Razvorot\"")
        .attribute("matchQuality", quality.get())
        .markup(">\n");
    inlines.writeData("          ");
    xml.markup("          <source>");
    inlines.write(unit.source());
    xml.markup("</source>\n          <target>");
    inlines.write(unit.target());
    xml.markup("</target>\n        </mtc:match>\n      </mtc:matches>\n").countAgainFrom(replaced);
  }

  /** Notes stand twice: here for people, among the metadata in their order. */
  private void writeNotes(Map<String, String> props) throws IOException {
    boolean begun = false;
    for (Map.Entry<String, String> prop : props.entrySet()) {
      if (PropNames.withoutNumber(props, prop.getKey()).equals(PropNames.NOTE)) {
        xml.markup(begun ? "" : "      <notes>\n");
        xml.markup("        <note>").text(prop.getValue()).markup("</note>\n");
        begun = true;
      }
    }
    xml.markup(begun ? "      </notes>\n" : "");
  }
}
