package dev.razvorot.format.xliff;

import dev.razvorot.Finding;
import dev.razvorot.InlineCode;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Findings;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Losses;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.xml.Unwritable;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes XLIFF that is valid by its schema: one file, units numbered, our id as their name, the
 * score as match quality, properties as notes (1.2) or metadata (2.1). Not safe for use by several
 * threads.
 */
public final class XliffWriter implements CorpusWriter {
  private final XmlOutput xml;
  private final Lifetime lifetime = new Lifetime();
  private final UnitForm form;
  private int written;

  /**
   * Begins the file.
   *
   * @param stream where to; {@link #complete()} or {@link #close()} closes it
   * @param toolVersion version of Razvorot, for the header
   * @throws IOException if the disk fails
   */
  public XliffWriter(
      OutputStream stream, XliffVersion version, String toolVersion, Unwritable unwritable)
      throws IOException {
    this.xml = new XmlOutput(stream, unwritable);
    this.form = version == XliffVersion.V1_2 ? new UnitForm12(xml) : new UnitForm21(xml);
    form.writeHead(toolVersion);
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    lifetime.requireOpen();
    try {
      Map<String, String> props = props(unit);
      require(unit, props);
      written++;
      form.writeUnit(written, unit, props);
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
    return Losses.of(Losses.REPLACED, replacedCharacters());
  }

  @Override
  public void complete() throws IOException {
    lifetime.complete();
    try (xml) {
      form.writeTail();
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

  /** Properties and findings, all as properties. */
  private static Map<String, String> props(TranslationUnit unit) {
    if (unit.findings().isEmpty()) {
      return unit.props();
    }
    Map<String, String> props = new LinkedHashMap<>(unit.props());
    for (Finding finding : unit.findings()) {
      PropNames.add(props, PropNames.FINDING, Findings.format(finding));
    }
    return props;
  }

  private void require(TranslationUnit unit, Map<String, String> props) throws IOException {
    xml.require(unit.id());
    for (Map.Entry<String, String> prop : props.entrySet()) {
      xml.require(prop.getKey());
      xml.require(prop.getValue());
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
