package dev.razvorot.format.xml;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.CharWindow;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The characters of a document on their way to the XML parser, mended where tools write what is no
 * XML: control characters, bare {@code &} and {@code <}, entities of HTML, blank lines before the
 * declaration.
 *
 * <p>The document type declaration never reaches the parser: its internal entities are expanded
 * here, within limits, and nothing outside the file is opened. What is taken out of the prolog is
 * replaced by blanks, line for line, so that places stay true; after a mended spot the columns of
 * that line may be off by its length.
 */
final class MendingReader extends Reader {
  private static final boolean[] SPECIAL_IN_TEXT = special('&', '<');
  private static final boolean[] SPECIAL_IN_RAW = special(']', '-', '?');

  private static final String COMMENT_END = "-->";

  private final CharWindow window;
  private final ReadTally tally;
  private final Prolog prolog;
  private final References references;
  private final StrayTags strayTags;
  private final StringBuilder inserted = new StringBuilder();
  private int insertedFrom;

  /** How many characters were given, and at how many something had been mended. */
  private long given;

  private final Deque<Long> mends = new ArrayDeque<>();

  /** What ends the comment, CDATA section or instruction we are in; empty outside of them. */
  private String rawEnd = "";

  private Optional<CorpusFormatException> failure = Optional.empty();

  MendingReader(CharWindow window, ReadTally tally) {
    this.window = window;
    this.tally = tally;
    Entities entities = new Entities();
    this.prolog = new Prolog(window, tally, entities);
    this.references = new References(window, tally, entities);
    this.strayTags = new StrayTags(window);
  }

  /** What can be read before a fault is given before the fault. */
  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    int read = 0;
    try {
      while (read < length && failure.isEmpty() && hasMore()) {
        boolean waiting = insertedFrom < inserted.length();
        int at = offset + read;
        int count = waiting ? drain(out, at, length - read) : pass(out, at, length - read);
        given += count;
        read += count;
      }
    } catch (CorpusFormatException e) {
      failure = Optional.of(e);
    }
    if (read == 0 && failure.isPresent()) {
      throw failure.get();
    }
    return read == 0 ? -1 : read;
  }

  /** Whether something was mended that was not asked for yet. */
  boolean hasMends() {
    return !mends.isEmpty();
  }

  /**
   * Whether something was mended before a character, and not asked for yet.
   *
   * @param offset characters before it, of those given
   */
  boolean isMendedBefore(long offset) {
    boolean mended = false;
    while (!mends.isEmpty() && mends.peek() < offset) {
      mends.poll();
      mended = true;
    }
    return mended;
  }

  private boolean hasMore() throws IOException {
    return insertedFrom < inserted.length() || !window.isAtEnd();
  }

  private int drain(char[] out, int offset, int length) {
    int count = Math.min(length, inserted.length() - insertedFrom);
    inserted.getChars(insertedFrom, insertedFrom + count, out, offset);
    insertedFrom += count;
    return count;
  }

  private int pass(char[] out, int offset, int length) throws IOException {
    int copied =
        window.copy(rawEnd.isEmpty() ? SPECIAL_IN_TEXT : SPECIAL_IN_RAW, out, offset, length);
    if (copied == 0) {
      inserted.setLength(0);
      insertedFrom = 0;
      long repairs = tally.repairs();
      mend(window.peek());
      if (tally.repairs() > repairs) {
        mends.add(given);
      }
    }
    return copied;
  }

  private void mend(char c) throws IOException {
    if (c == '&') {
      inserted.append(references.take(prolog.isXml11()));
    } else if (c == '<') {
      markup();
    } else if (!rawEnd.isEmpty() && window.isAt(rawEnd)) {
      inserted.append(window.take(rawEnd.length()));
      rawEnd = "";
    } else if (c == '-' && rawEnd.equals(COMMENT_END)) {
      window.take();
      inserted.append(' ');
    } else if (Character.isSurrogate(c)) {
      surrogate(c);
    } else if (Xml.isChar(c)) {
      inserted.append(window.take());
    } else {
      leaveOut(XmlOddity.CONTROL);
    }
  }

  private void surrogate(char c) throws IOException {
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(window.ahead(1))) {
      inserted.append(window.take(2));
    } else {
      leaveOut(XmlOddity.CONTROL);
    }
  }

  private void leaveOut(Oddity oddity) throws IOException {
    tally.addAhead(oddity, window.place());
    window.take();
  }

  private void markup() throws IOException {
    if (window.isAt("<![CDATA[")) {
      raw("<![CDATA[", "]]>");
    } else if (window.isAt("<!--")) {
      raw("<!--", COMMENT_END);
    } else if (prolog.begins()) {
      inserted.append(prolog.take());
    } else if (window.isAt("<?")) {
      raw("<?", "?>");
    } else if (!isTagStart(window.ahead(1)) || isStrayDeclaration()) {
      text(XmlOddity.BARE_LESS_THAN);
    } else if (window.isInText() && !window.isAtKnownTag() && !strayTags.isElement()) {
      text(XmlOddity.STRAY_TAG);
    } else {
      inserted.append(window.takeTagStart());
    }
  }

  private boolean isStrayDeclaration() throws IOException {
    return window.ahead(1) == '!' && window.isTagSeen();
  }

  private void text(Oddity oddity) throws IOException {
    tally.addAhead(oddity, window.place());
    window.take();
    inserted.append("&lt;");
  }

  private void raw(String start, String end) throws IOException {
    inserted.append(window.take(start.length()));
    rawEnd = end;
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c == '!' || c == '_' || c == ':' || Character.isLetter(c);
  }

  /** By UTF-16 unit: what XML cannot hold, halves of pairs, line ends, and these. */
  private static boolean[] special(char... others) {
    boolean[] special = new boolean[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      special[c] = !Xml.isChar(c) || c == '\n' || c == '\r';
    }
    special[Character.MAX_VALUE] = true;
    for (char c : others) {
      special[c] = true;
    }
    return special;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
