package dev.razvorot.format.xml;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.Encoding;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.MendingReader.Again;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Walks through an XML file, packed or not, element by element: mended on the way, within limits,
 * and without opening anything else.
 *
 * <p>Names come without prefix, so that a namespace more or less does not matter, but for {@code
 * xml:lang} and other attributes, which keep theirs. Constant memory. Not safe for use by several
 * threads. The caller closes it.
 */
public final class XmlCursor implements Closeable {
  private final MendingParser parser;
  private final ReadTally tally;
  private final String file;
  private final TextPieces text = new TextPieces();
  private Event event = Event.END;

  /** Name at the present start tag; empty elsewhere. */
  private String startName = "";

  private int depth;
  private int roots;

  /** Where the cursor stands. */
  public enum Event {
    /** At a start tag. */
    START,
    /** At an end tag, or before the beginning. */
    END,
    /** At a piece of text. */
    TEXT,
    /** After the end of the document. */
    DONE
  }

  private XmlCursor(MendingParser.Source source, boolean once, ReadTally tally, String file)
      throws IOException {
    this.tally = tally;
    this.file = file;
    try {
      this.parser = new MendingParser(source, once);
    } catch (XMLStreamException e) {
      throw translated(e);
    }
  }

  /**
   * Opens a file.
   *
   * @param tally told of all that had to be mended
   * @throws CorpusFormatException if it is packed or encoded in a way that nobody knows
   * @throws IOException if the disk fails
   */
  public static XmlCursor open(EncodedFile file, ReadTally tally) throws IOException {
    return open(file, TagNames.ANY, tally);
  }

  /**
   * Opens a file of a format whose tags are known: in texts, others are text if they are not
   * balanced.
   *
   * @throws CorpusFormatException if it is packed or encoded in a way that nobody knows
   * @throws IOException if the disk fails
   */
  public static XmlCursor open(EncodedFile file, TagNames tags, ReadTally tally)
      throws IOException {
    String name = file.path().toString();
    OpenedFile first = OpenedFile.ofXml(file);
    noteEncoding(first, name, tally);
    MendingParser.Source source =
        again -> {
          OpenedFile opened = again == Again.NOT ? first : OpenedFile.ofXml(file);
          return new MendingReader(CharWindow.of(opened, name, tags), tally, again);
        };
    return new XmlCursor(source, false, tally, name);
  }

  /**
   * Walks through a file that was opened, and closes it.
   *
   * @param file what errors call it
   * @param tally told of all that had to be mended
   * @throws IOException if the disk fails
   */
  public static XmlCursor open(OpenedFile opened, String file, ReadTally tally) throws IOException {
    noteEncoding(opened, file, tally);
    CharWindow window = CharWindow.of(opened, file);
    return new XmlCursor(again -> new MendingReader(window, tally, again), true, tally, file);
  }

  private static void noteEncoding(OpenedFile opened, String file, ReadTally tally) {
    Encoding encoding = opened.encoding();
    if (encoding.contradictsDeclaration() || encoding.guessed()) {
      tally.add(XmlOddity.ENCODING, new Place(file, 1, 1));
    }
  }

  /**
   * Moves to the next tag or piece of text; comments and instructions are passed over.
   *
   * @throws CorpusFormatException if the document is no XML from here on, or passes a limit
   */
  public Event next() throws IOException {
    if (event == Event.DONE) {
      return event;
    }
    try {
      int type = parser.next();
      while (isPassedOver(type) || depth == 0 && isOutside(type)) {
        type = parser.next();
      }
      event = event(type);
      startName = event == Event.START ? name() : "";
      measureDepth();
      if (parser.isMended()) {
        tally.mend();
      }
      return event;
    } catch (XMLStreamException e) {
      throw translated(e);
    }
  }

  /** Where the cursor stands. */
  public Event event() {
    return event;
  }

  /** Name of the element at a tag, without prefix; one in capitals comes in small letters. */
  public String name() {
    String name = parser.reader().getLocalName();
    return small(name.substring(name.indexOf(':') + 1));
  }

  private static String small(String name) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return capital ? name.toLowerCase(Locale.ROOT) : name;
  }

  /** Whether the cursor is at a start tag of that name. */
  public boolean isStart(String name) {
    return startName.equals(name);
  }

  /** Whether the cursor is at an end tag of that name. */
  public boolean isEnd(String name) {
    return event == Event.END && name().equals(name);
  }

  /** Number of attributes at a start tag. */
  public int attributes() {
    return parser.reader().getAttributeCount();
  }

  /** Name of an attribute by its 0-based number, with its prefix; capitals as in {@link #name}. */
  public String attributeName(int index) {
    return small(parser.reader().getAttributeLocalName(index));
  }

  /** Value of an attribute by its 0-based number. */
  public String attributeValue(int index) {
    return measured(parser.reader().getAttributeValue(index));
  }

  /** Value of an attribute by its name with prefix; empty if the start tag has none such. */
  public Optional<String> attribute(String name) {
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(name)) {
        return Optional.of(attributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Value of an attribute by its name with prefix, or another if the start tag has none such. */
  public String attribute(String name, String otherwise) {
    String value = parser.reader().getAttributeValue(null, name);
    return value == null ? attribute(name).orElse(otherwise) : measured(value);
  }

  /**
   * The present piece of text.
   *
   * @throws CorpusFormatException if it is longer than anyone's segment
   */
  String piece() throws CorpusFormatException {
    requireRoom(0);
    return parser.reader().getText();
  }

  /**
   * Adds the present piece of text to a text.
   *
   * @throws CorpusFormatException if the text becomes longer than anyone's segment
   */
  public void appendText(StringBuilder text) throws CorpusFormatException {
    requireRoom(text.length());
    text.append(
        parser.reader().getTextCharacters(),
        parser.reader().getTextStart(),
        parser.reader().getTextLength());
  }

  private void requireRoom(int before) throws CorpusFormatException {
    if (before + parser.reader().getTextLength() > XmlLimits.TEXT) {
      throw new CorpusFormatException(
          place(),
          "a text that goes on and on",
          "at most " + XmlLimits.TEXT + " characters were expected");
    }
  }

  /**
   * All text within the element whose start tag the cursor is at, tags left out; the cursor is then
   * at its end tag.
   *
   * @throws CorpusFormatException as {@link #next} and {@link #appendText} do
   */
  public String text() throws IOException {
    text.clear();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case TEXT -> text.add(this);
        default -> depth--;
      }
    }
    return text.toString();
  }

  /** Moves to the end tag of the element whose start tag the cursor is at. */
  public void skip() throws IOException {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        default -> {
          // Text within what is passed over.
        }
      }
    }
  }

  /** Where the present tag or text begins. */
  public Place place() {
    return place(parser.reader().getLocation());
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (XMLStreamException e) {
      throw translated(e);
    }
  }

  private void measureDepth() {
    if (event == Event.START) {
      beginElement();
    } else if (event == Event.END) {
      depth--;
    }
  }

  private void beginElement() {
    depth++;
    if (depth == 1 && roots++ > 0) {
      tally.add(XmlOddity.SECOND_DOCUMENT, place());
    } else if (depth == XmlLimits.USUAL_DEPTH + 1) {
      tally.add(XmlOddity.DEEP, place());
    }
  }

  /** Whether what stands at is text before the root or behind it; it is counted unless blank. */
  private boolean isOutside(int type) {
    boolean outside = event(type) == Event.TEXT;
    if (outside && !isBlank()) {
      tally.addAhead(XmlOddity.OUTSIDE, place());
    }
    return outside;
  }

  /** Whether the present piece of text is white space or what a byte order mark leaves. */
  public boolean isBlank() {
    return parser.reader().isWhiteSpace()
        || parser.reader().getText().chars().allMatch(Xml::isBlank);
  }

  private String measured(String attribute) {
    if (attribute.length() > XmlLimits.USUAL_ATTRIBUTE) {
      tally.add(XmlOddity.LONG_ATTRIBUTE, place());
    }
    return attribute;
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
    Place place = e.getLocation() == null ? new Place(file, 1, 1) : place(e.getLocation());
    return new CorpusFormatException(place, complaint, "well-formed XML was expected", e);
  }

  private static boolean isPassedOver(int type) {
    return switch (type) {
      case XMLStreamConstants.START_ELEMENT,
          XMLStreamConstants.END_ELEMENT,
          XMLStreamConstants.END_DOCUMENT,
          XMLStreamConstants.CHARACTERS,
          XMLStreamConstants.CDATA,
          XMLStreamConstants.SPACE ->
          false;
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
}
