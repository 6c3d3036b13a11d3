package dev.razvorot.format.xml.mended;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.xml.tokens.Xml;
import dev.razvorot.format.xml.tokens.XmlOddity;
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
  private static final boolean[] SPECIAL_IF_CAREFUL = special('&', '<', ']');
  private static final boolean[] SPECIAL_IN_RAW = special(']', '-', '?');

  private static final String COMMENT_END = "-->";

  private final CharWindow window;
  private final Mends mends;
  private final Again again;
  private final Prolog prolog;
  private final References references;
  private final StrayTags strayTags;
  private final TagMender tags;
  private final SpacedTags spacedTags;
  private final StringBuilder inserted = new StringBuilder();
  private int insertedFrom;

  /** How many characters were given, and at how many something had been mended. */
  private long given;

  private final Deque<Long> mended = new ArrayDeque<>();

  /** What ends the comment, CDATA section or instruction we are in; empty outside of them. */
  private String rawEnd = "";

  private Optional<CorpusFormatException> failure = Optional.empty();

  /**
   * How a document is read that a parser refused before.
   *
   * @param counted characters of it that were counted then
   * @param from how many characters the parser had been given before the tag it refused
   */
  record Again(long counted, long from) {
    /** The document is read for the first time, and no tag needs mending. */
    static final Again NOT = new Again(0, Long.MAX_VALUE);
  }

  MendingReader(CharWindow window, ReadTally tally, Again again) {
    this.window = window;
    this.mends = new Mends(window, tally, again.counted);
    this.again = again;
    Entities entities = new Entities();
    this.prolog = new Prolog(window, mends, entities);
    this.references = new References(window, mends, entities);
    this.strayTags = new StrayTags(window);
    this.tags = new TagMender(window, mends);
    this.spacedTags = new SpacedTags(window);
    if (isCareful()) {
      window.stopAtTags();
    }
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
    return !mended.isEmpty();
  }

  /** Characters of the document that were looked at so far. */
  long looked() {
    return window.offset();
  }

  /**
   * Whether something was mended before a character, and not asked for yet.
   *
   * @param offset characters before it, of those given
   */
  boolean isMendedBefore(long offset) {
    boolean any = false;
    while (!mended.isEmpty() && mended.peek() < offset) {
      mended.poll();
      any = true;
    }
    return any;
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
    int copied = window.copy(special(), out, offset, length);
    if (copied == 0) {
      inserted.setLength(0);
      insertedFrom = 0;
      long repairs = mends.repairs();
      mend(window.peek());
      if (mends.repairs() > repairs) {
        mended.add(given);
      }
    }
    return copied;
  }

  private boolean[] special() {
    if (!rawEnd.isEmpty()) {
      return SPECIAL_IN_RAW;
    }
    return isCareful() ? SPECIAL_IF_CAREFUL : SPECIAL_IN_TEXT;
  }

  private boolean isCareful() {
    return again != Again.NOT;
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
    } else if (c == ']' && rawEnd.isEmpty() && given >= again.from && window.isAt("]]>")) {
      mends.addNew(XmlOddity.CDATA_END);
      window.take(3);
      inserted.append("]]&gt;");
    } else if (Xml.isChar(c)) {
      inserted.append(window.take());
    } else {
      leaveOut(XmlOddity.CONTROL);
    }
  }

  private void surrogate(char c) throws IOException {
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(window.ahead(1))) {
      inserted.append(window.take(2));
    } else if (window.isAtBadByte()) {
      leaveOut(XmlOddity.BAD_BYTES);
      inserted.append('\uFFFD');
    } else {
      leaveOut(XmlOddity.CONTROL);
    }
  }

  private void leaveOut(Oddity oddity) throws IOException {
    mends.add(oddity);
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
    } else if (spacedTags.closeUp(mends)) {
      // The tag is looked at once more.
    } else if (!isTagStart(window.ahead(1)) || isStrayDeclaration()) {
      text(XmlOddity.BARE_LESS_THAN);
    } else if (window.isInText() && !window.isAtKnownTag() && !strayTags.isElement()) {
      text(XmlOddity.STRAY_TAG);
    } else if (isCareful()) {
      inserted.append(tags.take(given >= again.from));
    } else {
      inserted.append(window.takeTagStart());
    }
  }

  private boolean isStrayDeclaration() throws IOException {
    return window.ahead(1) == '!' && window.isTagSeen();
  }

  private void text(Oddity oddity) throws IOException {
    mends.add(oddity);
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
