package dev.razvorot.format.tmx;

import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Findings;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes TMX 1.4 that every known tool reads: UTF-8 without BOM, all seven header attributes, one
 * source and one target variant in each unit, source first, nothing that depends on the clock.
 *
 * <pre>{@code
 * try (CorpusWriter tmx = new TmxWriter(new AtomicFile(path), TmxOptions.of("1.0"))) {
 *   for (TranslationUnit unit : alignment.units()) {
 *     tmx.write(unit);
 *   }
 * }
 * }</pre>
 *
 * <p>Properties keep their order; findings follow them as {@code x-finding} properties. Cost of a
 * unit: O(its length). Not safe for use by several threads.
 */
public final class TmxWriter implements CorpusWriter {
  /** Type of the property that holds a finding: {@code severity check: message}. */
  static final String FINDING = "x-finding";

  private final XmlOutput xml;
  private final TmxProfile profile;

  /**
   * Begins the file.
   *
   * @param stream where to; {@link #close()} closes it
   * @throws IOException if the disk fails
   */
  public TmxWriter(OutputStream stream, TmxOptions options) throws IOException {
    this.xml = new XmlOutput(stream, options.unwritable());
    this.profile = options.profile();
    writeHead(options.toolVersion());
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    try {
      require(unit);
      writeUnit(unit);
    } catch (IOException e) {
      xml.abandon();
      throw e;
    }
  }

  /** How many characters were replaced so far because XML cannot hold them. */
  public long replacedCharacters() {
    return xml.replaced();
  }

  @Override
  public void close() throws IOException {
    try (xml) {
      xml.markup("  </body>\n</tmx>\n");
    }
  }

  private void writeHead(String toolVersion) throws IOException {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header")
        .attribute("creationtool", "Razvorot")
        .attribute("creationtoolversion", toolVersion)
        .attribute("segtype", "sentence")
        .attribute("o-tmf", "Razvorot")
        .attribute("adminlang", "en")
        .attribute("srclang", profile.tag(Language.ENGLISH))
        .attribute("datatype", "plaintext")
        .markup("/>\n  <body>\n");
  }

  private void writeUnit(TranslationUnit unit) throws IOException {
    xml.markup("    <tu").attribute("tuid", unit.id()).markup(">\n");
    for (Map.Entry<String, String> prop : unit.props().entrySet()) {
      writeProp(prop.getKey(), prop.getValue());
    }
    for (Finding finding : unit.findings()) {
      writeProp(FINDING, Findings.format(finding));
    }
    writeVariant(unit.source());
    writeVariant(unit.target());
    xml.markup("    </tu>\n");
  }

  private void writeProp(String type, String value) throws IOException {
    xml.markup("      <prop").attribute("type", type).markup(">").text(value).markup("</prop>\n");
  }

  private void writeVariant(Variant variant) throws IOException {
    xml.markup("      <tuv")
        .attribute("xml:lang", profile.tag(variant.language()))
        .markup("><seg>")
        .text(variant.text())
        .markup("</seg></tuv>\n");
  }

  /** Before the first byte of a unit, so that what is refused leaves no half unit. */
  private void require(TranslationUnit unit) throws IOException {
    xml.require(unit.id());
    for (Map.Entry<String, String> prop : unit.props().entrySet()) {
      xml.require(prop.getKey());
      xml.require(prop.getValue());
    }
    for (Finding finding : unit.findings()) {
      xml.require(Findings.format(finding));
    }
    xml.require(unit.source().text());
    xml.require(unit.target().text());
  }
}
