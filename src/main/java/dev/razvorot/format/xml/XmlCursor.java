package dev.razvorot.format.xml;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.CharPage;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.Encoding;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.mended.MendedTokens;
import dev.razvorot.format.xml.sound.SoundTokens;
import dev.razvorot.format.xml.tokens.XmlLimits;
import dev.razvorot.format.xml.tokens.XmlOddity;
import dev.razvorot.format.xml.tokens.XmlTokens;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Walks through an XML file, packed or not, element by element: mended on the way, within limits,
 * and without opening anything else.
 *
 * <p>Names come without prefix, so that a namespace more or less does not matter, but for {@code
 * xml:lang} and other attributes, which keep theirs. Constant memory. Not safe for use by several
 * threads. The caller closes it.
 */
public final class XmlCursor implements Closeable {
  private final ReadTally tally;
  private final TextPieces text = new TextPieces();
  private XmlTokens tokens;
  private Event event = Event.END;

  /** Name at the present start tag; empty elsewhere. */
  private String startName = "";

  private int depth;
  private int roots;

  private XmlCursor(XmlTokens tokens, ReadTally tally) {
    this.tokens = tokens;
    this.tally = tally;
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
    String name = file.name();
    OpenedFile opened = OpenedFile.ofXml(file);
    noteEncoding(opened, name, tally);
    SoundTokens.Others others =
        (passed, offset) -> MendedTokens.open(file, tags, tally).behind(passed, offset);
    return new XmlCursor(new SoundTokens(CharPage.of(opened), tags, others, name), tally);
  }

  /** The same by the slower way, which reads every document. */
  static XmlCursor openMended(EncodedFile file, TagNames tags, ReadTally tally) throws IOException {
    return new XmlCursor(MendedTokens.open(file, tags, tally), tally);
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
    return new XmlCursor(MendedTokens.once(opened, file, tally), tally);
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
    do {
      move();
    } while (depth == 0 && isOutside());
    startName = event == Event.START ? name() : "";
    measureDepth();
    if (tokens.isMended()) {
      tally.mend();
    }
    return event;
  }

  private void move() throws IOException {
    if (!tokens.advance()) {
      tokens = tokens.rest();
      tokens.advance();
    }
    event = tokens.event();
  }

  /** Where the cursor stands. */
  public Event event() {
    return event;
  }

  /** Name of the element at a tag, without prefix; one in capitals comes in small letters. */
  public String name() {
    return tokens.name();
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
    return tokens.attributes();
  }

  /** Name of an attribute by its 0-based number, with its prefix; capitals as in {@link #name}. */
  public String attributeName(int index) {
    return tokens.attributeName(index);
  }

  /** Value of an attribute by its 0-based number. */
  public String attributeValue(int index) {
    return measured(tokens.attributeValue(index));
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
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(name)) {
        return attributeValue(i);
      }
    }
    return otherwise;
  }

  /**
   * The present piece of text.
   *
   * @throws CorpusFormatException if it is longer than anyone's segment
   */
  String piece() throws CorpusFormatException {
    requireRoom(0);
    return tokens.text();
  }

  /**
   * Adds the present piece of text to a text.
   *
   * @throws CorpusFormatException if the text becomes longer than anyone's segment
   */
  public void appendText(StringBuilder text) throws CorpusFormatException {
    requireRoom(text.length());
    tokens.appendText(text);
  }

  private void requireRoom(int before) throws CorpusFormatException {
    if (before + tokens.textLength() > XmlLimits.TEXT) {
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
    return tokens.place();
  }

  @Override
  public void close() throws IOException {
    tokens.close();
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

  /** Whether there is text before the root or behind it; it is counted unless blank. */
  private boolean isOutside() {
    boolean outside = event == Event.TEXT;
    if (outside && !isBlank()) {
      tally.addAhead(XmlOddity.OUTSIDE, place());
    }
    return outside;
  }

  /** Whether the present piece of text is white space or what a byte order mark leaves. */
  public boolean isBlank() {
    return tokens.isBlank();
  }

  private String measured(String attribute) {
    if (attribute.length() > XmlLimits.USUAL_ATTRIBUTE) {
      tally.add(XmlOddity.LONG_ATTRIBUTE, place());
    }
    return attribute;
  }
}
