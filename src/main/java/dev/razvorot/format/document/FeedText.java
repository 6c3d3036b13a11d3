package dev.razvorot.format.document;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.Encoding;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.document.layout.Sheet;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a feed in RSS 0.9 to 2.0 or Atom (RFC 4287): titles, descriptions, summaries and
 * contents, each block a line, in the order of the file. Text is HTML, but in Atom where it says
 * otherwise. What an item says twice is read once.
 */
final class FeedText {
  /** As the cursor gives them: {@code RDF} in small letters. */
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

  private static final Set<String> TEXTS =
      Set.of("title", "subtitle", "description", "summary", "content", "encoded", "full-text");

  /** They have titles of their own. */
  private static final Set<String> LEFT_OUT = Set.of("image", "textInput", "textinput", "source");

  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** RFC 4287, section 3.1.1, media types, and what Media RSS says; all else is no text. */
  private static final Set<String> TYPES =
      Set.of("", "text", "html", "xhtml", "plain", "text/plain", "text/html");

  /** Those of Atom whose characters are text and no markup. */
  private static final Set<String> PLAIN = Set.of("text", "text/plain");

  private static final Pattern SIGN =
      Pattern.compile(
          "(\u00EF\u00BB\u00BF)?\\s*(<\\?xml.*)?<(rss|feed|rdf:RDF)[\\s>].*", Pattern.DOTALL);

  private final XmlCursor cursor;
  private final boolean isAtom;
  private final Sheet sheet = new Sheet();

  /** The blocks of the present item. */
  private final Set<String> said = new HashSet<>();

  private FeedText(XmlCursor cursor) {
    this.cursor = cursor;
    this.isAtom = cursor.isStart("feed");
  }

  /** Whether the first bytes of a file are those of a feed. */
  static boolean begins(byte[] head) {
    return SIGN.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
  }

  /** Whether a file is a feed. */
  static boolean isIn(EncodedFile file) throws IOException {
    try (XmlCursor cursor = open(OpenedFile.ofXml(file), file)) {
      return isAtRoot(cursor);
    } catch (CorpusFormatException e) {
      return false;
    }
  }

  /**
   * Reads a feed.
   *
   * @throws CorpusFormatException if it is none, or broken off
   * @throws IOException if the disk fails
   */
  static ReadText read(EncodedFile file, String name) throws IOException {
    OpenedFile opened = OpenedFile.ofXml(file);
    try (XmlCursor cursor = open(opened, file)) {
      if (!isAtRoot(cursor)) {
        throw none(file, cursor.event() == Event.START);
      }
      FeedText feed = new FeedText(cursor);
      feed.read();
      Encoding encoding = opened.encoding();
      return ReadText.of(
          DocumentFormat.FEED, name, feed.sheet.text(), encoding.charset(), encoding.guessed());
    }
  }

  private static XmlCursor open(OpenedFile opened, EncodedFile file) throws IOException {
    return XmlCursor.open(opened, file.name(), new ReadTally(file.name()));
  }

  private static boolean isAtRoot(XmlCursor cursor) throws IOException {
    return cursor.next() == Event.START && ROOTS.contains(cursor.name());
  }

  private static CorpusFormatException none(EncodedFile file, boolean isXml) throws IOException {
    OtherFormat.refuse(file.path(), OtherFormat.head(file.path()));
    return new CorpusFormatException(
        new Place(file.name(), 1, 1),
        isXml ? "an XML file that is no feed" : "a file without an XML element",
        "RSS or Atom, or a file made into HTML or text, was expected");
  }

  private void read() throws IOException {
    while (cursor.next() != Event.DONE) {
      if (cursor.event() == Event.START) {
        start(cursor.name());
      }
    }
  }

  private void start(String name) throws IOException {
    if (ITEMS.contains(name)) {
      said.clear();
    } else if (LEFT_OUT.contains(name)) {
      cursor.skip();
    } else if (TEXTS.contains(name) && !isElsewhere()) {
      add();
    }
  }

  /** Whether the content is another file, as in Media RSS; the element may hold its title. */
  private boolean isElsewhere() {
    return cursor.attribute("url").or(() -> cursor.attribute("src")).isPresent();
  }

  private void add() throws IOException {
    int line = cursor.place().line();
    Optional<String> type = cursor.attribute("type");
    if (!TYPES.contains(type.orElse(""))) {
      cursor.skip();
    } else if (isAtom && PLAIN.contains(type.orElse("text"))) {
      add(line, cursor.text());
    } else {
      add(line, HtmlText.of(html()).text());
    }
  }

  /** One block after another, each on its line. */
  private void add(int first, String text) {
    int line = first;
    for (String block : text.lines().toList()) {
      if (said.add(block.strip())) {
        sheet.add(line, block);
      }
      line++;
    }
  }

  /** The element as HTML: elements in it are markup, and so is the text that stands in none. */
  private String html() throws IOException {
    StringBuilder html = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          depth++;
          html.append('<').append(cursor.name()).append('>');
        }
        case TEXT -> {
          piece.setLength(0);
          cursor.appendText(piece);
          html.append(depth == 1 ? piece : escaped(piece));
        }
        default -> {
          depth--;
          html.append(depth == 0 ? "" : "</" + cursor.name() + ">");
        }
      }
    }
    return html.toString();
  }

  private static String escaped(StringBuilder text) {
    return text.toString().replace("&", "&amp;").replace("<", "&lt;");
  }
}
