package dev.razvorot.format.xml.mended;

import com.ctc.wstx.exc.WstxEOFException;
import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.tokens.Xml;
import dev.razvorot.format.xml.tokens.XmlTokens;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Documents of any sort, mended where they need it; see {@link MendingParser}. */
public final class MendedTokens implements XmlTokens {
  private static final String BROKEN_OFF =
      "the file breaks off here, its rest was expected; convert --salvage takes what stands before";

  private final MendingParser parser;
  private final String file;
  private Event event = Event.END;

  /** Characters before the first text that is given. */
  private long from;

  /**
   * Tokens from the beginning of a file, which is read a second time where that mends more.
   *
   * @param tally told of all that had to be mended
   */
  public static MendedTokens open(EncodedFile file, TagNames tags, ReadTally tally)
      throws IOException {
    String name = file.name();
    MendingParser.Source source =
        again -> new MendingReader(CharWindow.of(OpenedFile.ofXml(file), name, tags), tally, again);
    return new MendedTokens(source, false, name);
  }

  /**
   * Tokens of a file that was opened and can be read only once.
   *
   * @param file what errors call it
   */
  public static MendedTokens once(OpenedFile opened, String file, ReadTally tally)
      throws IOException {
    CharWindow window = CharWindow.of(opened, file);
    return new MendedTokens(again -> new MendingReader(window, tally, again), true, file);
  }

  private MendedTokens(MendingParser.Source source, boolean once, String file) throws IOException {
    this.file = file;
    try {
      this.parser = new MendingParser(source, once);
    } catch (XMLStreamException e) {
      throw translated(e);
    }
  }

  /**
   * Passes over what was read by others; closes the file if that fails.
   *
   * @param tags how many start and end tags
   * @param offset how many characters
   */
  public MendedTokens behind(long tags, long offset) throws IOException {
    try {
      pass(tags, offset);
      return this;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void pass(long tags, long offset) throws IOException {
    for (long passed = 0; passed < tags; ) {
      advance();
      passed += event == Event.TEXT ? 0 : 1;
    }
    // Before the first tag no text was given, and what stood for it may begin earlier.
    from = tags == 0 ? 0 : offset;
  }

  @Override
  public XmlTokens rest() {
    return this;
  }

  @Override
  public boolean advance() throws IOException {
    try {
      do {
        event = event(parser.next());
      } while (event == Event.TEXT && isPassedOver());
      return true;
    } catch (XMLStreamException e) {
      throw translated(e);
    }
  }

  /** Whether what seems to be text is a comment or an instruction, or was given before. */
  private boolean isPassedOver() {
    return switch (parser.reader().getEventType()) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          from > 0 && parser.offset() < from;
      default -> true;
    };
  }

  private static Event event(int type) {
    return switch (type) {
      case XMLStreamConstants.START_ELEMENT -> Event.START;
      case XMLStreamConstants.END_ELEMENT -> Event.END;
      case XMLStreamConstants.END_DOCUMENT -> Event.DONE;
      default -> Event.TEXT;
    };
  }

  @Override
  public Event event() {
    return event;
  }

  @Override
  public String name() {
    String name = parser.reader().getLocalName();
    return Xml.small(name.substring(name.indexOf(':') + 1));
  }

  @Override
  public int attributes() {
    return parser.reader().getAttributeCount();
  }

  @Override
  public String attributeName(int index) {
    return Xml.small(parser.reader().getAttributeLocalName(index));
  }

  @Override
  public String attributeValue(int index) {
    return parser.reader().getAttributeValue(index);
  }

  @Override
  public int textLength() {
    return parser.reader().getTextLength();
  }

  @Override
  public String text() {
    return parser.reader().getText();
  }

  @Override
  public void appendText(StringBuilder text) {
    text.append(
        parser.reader().getTextCharacters(),
        parser.reader().getTextStart(),
        parser.reader().getTextLength());
  }

  @Override
  public boolean isBlank() {
    return parser.reader().isWhiteSpace()
        || parser.reader().getText().chars().allMatch(Xml::isBlank);
  }

  @Override
  public Place place() {
    return place(parser.reader().getLocation());
  }

  @Override
  public boolean isMended() {
    return parser.isMended();
  }

  private Place place(Location location) {
    return new Place(
        file, Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  /** What the disk or the rooms below said, or else the parser's complaint at its place. */
  private IOException translated(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException cause) {
      return cause;
    }
    String complaint = e.getMessage().lines().findFirst().orElse("no XML");
    String expected = e instanceof WstxEOFException ? BROKEN_OFF : "well-formed XML was expected";
    Place place = e.getLocation() == null ? new Place(file, 1, 1) : place(e.getLocation());
    return new CorpusFormatException(place, complaint, expected, e);
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (XMLStreamException e) {
      throw translated(e);
    }
  }
}
