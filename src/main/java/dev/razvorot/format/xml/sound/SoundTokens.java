package dev.razvorot.format.xml.sound;

import static dev.razvorot.format.xml.sound.SoundText.CUT;
import static dev.razvorot.format.xml.sound.SoundText.ODD;

import dev.razvorot.Place;
import dev.razvorot.format.chars.CharPage;
import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.sound.XmlNames.Name;
import dev.razvorot.format.xml.tokens.Xml;
import dev.razvorot.format.xml.tokens.XmlLimits;
import dev.razvorot.format.xml.tokens.XmlTokens;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;

/**
 * Documents that are well-formed, as nearly all are, in the form that tools write: read in one pass
 * over the decoded characters, in half the time that a parser of all XML takes ({@code
 * FormatBench}).
 *
 * <p>It mends nothing and complains of nothing. Before anything odd, and before much that is sound
 * but rare (instructions, CDATA sections, entities of the file, texts longer than a page), it
 * stops, and others read on: what stands before is the same by both.
 */
public final class SoundTokens implements XmlTokens {
  private final CharPage page;
  private final Others others;
  private final String file;
  private final char[] chars;
  private final SoundText text;
  private final SoundTag tag;
  private final SoundProlog prolog;
  private final OpenElements open = new OpenElements();

  /** Where the next step begins: behind a tag or comment. */
  private int position;

  private Event event = Event.END;

  /** The tag behind the present text, or the end; TEXT if neither: a comment, or part of a text. */
  private Event behind = Event.TEXT;

  private final Spot textSpot = new Spot();
  private final Spot tagSpot = new Spot();
  private boolean plain;

  /** Of the present text; kept, so that it grows once. */
  private final StringBuilder expanded = new StringBuilder();

  /** Tags that were moved to so far, an empty element counted twice. */
  private long tags;

  /** Opens the document anew, for all that is not read here. */
  public interface Others {
    /**
     * Tokens from behind what was read here.
     *
     * @param tags how many start and end tags were
     * @param offset how many characters
     */
    XmlTokens behind(long tags, long offset) throws IOException;
  }

  /** A place that is seldom asked for. */
  private static final class Spot {
    private int index;
    private int line;
    private int column;

    void set(int at, SoundText text) {
      index = at;
      line = text.line();
      column = (int) (text.offset(at) - text.lineStart()) + 1;
    }
  }

  /**
   * Tokens from the beginning of a document.
   *
   * @param names what the tags of its format are called
   * @param others who reads on where this way ends
   * @param file what places call it
   */
  public SoundTokens(CharPage page, TagNames names, Others others, String file) {
    this.page = page;
    this.file = file;
    this.others = others;
    this.chars = page.chars();
    this.text = new SoundText(page);
    this.tag = new SoundTag(page, text, new XmlNames(names));
    this.prolog = new SoundProlog(page, text);
  }

  @Override
  public XmlTokens rest() throws IOException {
    close();
    return others.behind(tags, text.offset(position));
  }

  @Override
  public boolean advance() throws IOException {
    if (event == Event.START && tag.isEmpty()) {
      return arrive(Event.END);
    }
    if (event == Event.TEXT && behind != Event.TEXT) {
      return arrive(behind);
    }
    do {
      if (!step()) {
        return false;
      }
    } while (!hasText() && behind == Event.TEXT);
    return arrive(hasText() ? Event.TEXT : behind);
  }

  private boolean hasText() {
    return tagSpot.index > textSpot.index && open.depth() > 0;
  }

  private boolean arrive(Event next) {
    event = next;
    if (next == Event.START) {
      open.push(tag.name());
      tags++;
    } else if (next == Event.END) {
      open.pop();
      tags++;
    }
    return true;
  }

  /** Looks at the next text with the tag or comment behind it; false if that cannot be done. */
  private boolean step() throws IOException {
    int line = text.line();
    long lineStart = text.lineStart();
    int end = afterStep();
    while (end == CUT) {
      text.backTo(line, lineStart);
      int more = page.turn(position);
      text.turned(position);
      position = 0;
      end = more > 0 ? afterStep() : more < 0 ? afterLast() : ODD;
    }
    position = end < 0 ? position : end;
    return end >= 0;
  }

  private int afterStep() {
    textSpot.set(position, text);
    int start = text.offset(position) == 0 ? prolog.afterDeclaration() : position;
    int end = start < 0 ? start : text.afterText(start);
    if (end < 0) {
      return end;
    }
    plain = text.isPlain();
    tagSpot.set(end, text);
    return open.depth() > 0 || isBlank(start, end) ? afterMarkup(end) : ODD;
  }

  private int afterMarkup(int at) {
    char c = chars[at + 1];
    if (c == '/') {
      behind = Event.END;
      return afterEndTag(at + 2);
    }
    if (c == '!') {
      behind = Event.TEXT;
      return prolog.afterComment(at, tags > 0);
    }
    behind = Event.START;
    boolean second = tags > 0 && open.depth() == 0;
    return SoundTag.isNameStart(c) && !second && open.depth() < XmlLimits.USUAL_DEPTH
        ? tag.after(at + 1)
        : text.stop(at + 1);
  }

  private int afterEndTag(int from) {
    if (open.depth() == 0) {
      return ODD;
    }
    Name name = open.last();
    int end = from + name.length();
    if (end >= page.end()) {
      return CUT;
    }
    int last = name.isAt(chars, from, end) ? text.afterSpace(end) : ODD;
    if (last < 0) {
      return last;
    }
    return chars[last] == '>' ? last + 1 : text.stop(last);
  }

  /** Behind the white space that the document ends with. */
  private int afterLast() {
    behind = Event.DONE;
    textSpot.set(position, text);
    int end = tags > 0 && open.depth() == 0 ? text.afterSpace(position) : ODD;
    tagSpot.set(Math.max(0, end), text);
    return end == page.end() ? end : ODD;
  }

  @Override
  public Event event() {
    return event;
  }

  @Override
  public String name() {
    return event == Event.START ? tag.name().plain() : open.closed().plain();
  }

  @Override
  public int attributes() {
    return tag.attributes();
  }

  @Override
  public String attributeName(int index) {
    return tag.attributeName(index);
  }

  @Override
  public String attributeValue(int index) {
    return tag.attributeValue(index);
  }

  @Override
  public int textLength() {
    return tagSpot.index - textSpot.index;
  }

  @Override
  public String text() {
    if (plain) {
      return new String(chars, textSpot.index, textLength());
    }
    expanded.setLength(0);
    appendText(expanded);
    return expanded.toString();
  }

  @Override
  public void appendText(StringBuilder out) {
    SoundReferences.append(chars, textSpot.index, tagSpot.index, out);
  }

  @Override
  public boolean isBlank() {
    return plain ? isBlank(textSpot.index, tagSpot.index) : text().chars().allMatch(Xml::isBlank);
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Xml.isBlank(chars[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Place place() {
    Spot spot = event == Event.TEXT ? textSpot : tagSpot;
    return new Place(file, spot.line, spot.column);
  }

  @Override
  public boolean isMended() {
    return false;
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
