package dev.razvorot.format.tmx;

import dev.razvorot.Finding;
import dev.razvorot.InlineCode;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Findings;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Losses;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes TMX 1.4 that every known tool reads: UTF-8 without BOM, all seven header attributes, one
 * source and one target variant in each unit, source first, nothing that depends on the clock.
 *
 * <pre>{@code
 * try (CorpusWriter tmx = new TmxWriter(new AtomicFile(path), TmxOptions.standard())) {
 *   for (TranslationUnit unit : alignment.units()) {
 *     tmx.write(unit);
 *   }
 *   tmx.complete();
 * }
 * }</pre>
 *
 * <p>Properties become attributes, notes and properties as {@link PropNames} says, in their order;
 * findings follow as {@code x-finding} properties. Inline codes become {@code bpt}, {@code ept},
 * {@code it} and {@code ph}. Cost of a unit: O(its length). Not safe for use by several threads.
 */
public final class TmxWriter implements CorpusWriter {
  private final XmlOutput xml;
  private final Lifetime lifetime = new Lifetime();
  private final TmxOptions options;
  private final MetaWriter meta;
  private final SegmentWriter segments;
  private long codesLeftOut;

  /**
   * Begins the file.
   *
   * @param stream where to; {@link #complete()} or {@link #close()} closes it
   * @throws IOException if the disk fails
   */
  public TmxWriter(OutputStream stream, TmxOptions options) throws IOException {
    this.xml = new XmlOutput(stream, options.unwritable());
    this.options = options;
    this.meta = new MetaWriter(xml);
    this.segments = new SegmentWriter(xml);
    writeHead();
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    lifetime.requireOpen();
    try {
      require(unit);
      writeUnit(unit);
    } catch (IOException e) {
      lifetime.fail();
      xml.abandon();
      throw e;
    }
  }

  /** How many characters were replaced so far because XML cannot hold them. */
  public long replacedCharacters() {
    return xml.replaced();
  }

  @Override
  public Map<String, Long> losses() {
    Losses losses = new Losses();
    losses.add(Losses.REPLACED, replacedCharacters());
    losses.add(Losses.CODES, codesLeftOut);
    return losses.counts();
  }

  @Override
  public void complete() throws IOException {
    lifetime.complete();
    try (xml) {
      xml.markup("  </body>\n</tmx>\n");
    } catch (IOException e) {
      xml.abandon();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (lifetime.end()) {
      xml.abandon();
      xml.close();
    }
  }

  private void writeHead() throws IOException {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (options.doctype()) {
      xml.markup("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
    }
    xml.markup("<tmx version=\"1.4\">\n  <header")
        .attribute("creationtool", "Razvorot")
        .attribute("creationtoolversion", options.toolVersion())
        .attribute("segtype", "sentence")
        .attribute("o-tmf", "Razvorot")
        .attribute("adminlang", "en")
        .attribute("srclang", options.profile().tag(Language.ENGLISH))
        .attribute("datatype", "plaintext")
        .markup("/>\n  <body>\n");
  }

  private void writeUnit(TranslationUnit unit) throws IOException {
    xml.markup("    <tu").attribute("tuid", unit.id());
    meta.writeUnitAttributes(unit);
    xml.markup(">\n");
    meta.writeUnitProps(unit);
    for (Finding finding : unit.findings()) {
      meta.writeProp("      ", PropNames.FINDING, Findings.format(finding));
      xml.markup("\n");
    }
    segments.beginUnit();
    writeVariant(unit, unit.source());
    writeVariant(unit, unit.target());
    xml.markup("    </tu>\n");
  }

  private void writeVariant(TranslationUnit unit, Variant variant) throws IOException {
    xml.markup("      <tuv").attribute("xml:lang", options.profile().tag(variant.language()));
    meta.writeVariantAttributes(unit, variant.language());
    xml.markup(">");
    meta.writeVariantProps(unit, variant.language());
    segments.write(variant, options.profile().codes());
    codesLeftOut += options.profile().codes() == Codes.DROP ? variant.codes().size() : 0;
    xml.markup("</tuv>\n");
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
    require(unit.source());
    require(unit.target());
  }

  private void require(Variant variant) throws IOException {
    xml.require(variant.text());
    for (InlineCode code : variant.codes()) {
      xml.require(code.id());
      xml.require(code.type());
      xml.require(code.content());
    }
  }
}
