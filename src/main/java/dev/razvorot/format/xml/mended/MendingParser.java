package dev.razvorot.format.xml.mended;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.razvorot.format.xml.mended.MendingReader.Again;
import dev.razvorot.format.xml.tokens.XmlLimits;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Woodstox over the mended characters of a document. What it refuses is read a second time, with
 * tags mended from the refused one on: sound documents, which most are, pay nothing for that.
 */
final class MendingParser {
  /** UTF-16 units: four times the default, so that few texts lie across its end. */
  private static final int BUFFER = 1 << 14;

  private static final WstxInputFactory FACTORY = factory();

  private final Source source;
  private MendingReader characters;
  private XMLStreamReader2 reader;
  private long moves;
  private boolean isLast;

  /** Where the characters of a document come from. */
  interface Source {
    MendingReader open(Again again) throws IOException;
  }

  /**
   * Parses the characters of a source.
   *
   * @param once whether the source can be opened only once
   */
  MendingParser(Source source, boolean once) throws IOException, XMLStreamException {
    this.source = source;
    this.isLast = once;
    this.characters = source.open(Again.NOT);
    this.reader = reader(characters);
  }

  private static XMLStreamReader2 reader(MendingReader characters)
      throws IOException, XMLStreamException {
    try {
      return (XMLStreamReader2) FACTORY.createXMLStreamReader(characters);
    } catch (XMLStreamException e) {
      characters.close();
      throw e;
    }
  }

  /** The parser, which is another one after some moves. */
  XMLStreamReader2 reader() {
    return reader;
  }

  /** Moves on. */
  int next() throws IOException, XMLStreamException {
    try {
      int type = reader.next();
      moves++;
      return type;
    } catch (XMLStreamException e) {
      if (isLast || e.getNestedException() instanceof IOException) {
        throw e;
      }
      repeat();
      moves++;
      return reader.next();
    }
  }

  /** Opens the source again and moves to where it was refused. */
  private void repeat() throws IOException, XMLStreamException {
    isLast = true;
    long refused = offset();
    MendingReader again = source.open(new Again(characters.looked(), refused));
    close();
    characters = again;
    reader = reader(again);
    for (long i = 0; i < moves; i++) {
      reader.next();
    }
    characters.isMendedBefore(refused);
  }

  /** Whether something was mended between the last move and the one before. */
  boolean isMended() {
    return characters.hasMends() && characters.isMendedBefore(offset());
  }

  /** Characters before the present tag or text, of those given. */
  long offset() {
    return reader.getLocation().getCharacterOffset();
  }

  void close() throws IOException, XMLStreamException {
    try {
      reader.close();
    } finally {
      characters.close();
    }
  }

  /** Made directly: which parser a host has installed makes no difference here. */
  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    // Files are joined, or have something behind their end.
    factory.setProperty(
        WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_FRAGMENT);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, XmlLimits.DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, XmlLimits.ATTRIBUTE);
    return factory;
  }
}
