package dev.razvorot.format.xml.sound;

import dev.razvorot.format.chars.CharPage;
import dev.razvorot.format.xml.tokens.Xml;
import java.util.Arrays;

/**
 * Looks at the characters of a document that is well-formed and does nothing unusual. Every method
 * that is given an index returns the one behind what it looked at, or why it cannot: {@link #CUT}
 * or {@link #ODD}.
 */
final class SoundText {
  /** What was looked at goes on behind the end of the page. */
  static final int CUT = -1;

  /** Something that is no XML, or rare enough to be left to others. */
  static final int ODD = -2;

  /** Characters of {@code &#1114111;} without its semicolon: others know none longer. */
  private static final int LONGEST_REFERENCE = 9;

  /** The first character that is a letter or above the marks that texts are made up with. */
  private static final int MARKS = '@';

  /** By character, all from {@link #MARKS} on as one: what means nothing in texts. */
  private static final boolean[] USUAL = usual();

  private final char[] chars;
  private final CharPage page;

  /** Characters before the page. */
  private long before;

  private int line = 1;
  private long lineStart;
  private boolean plain;

  SoundText(CharPage page) {
    this.page = page;
    this.chars = page.chars();
  }

  private static boolean[] usual() {
    boolean[] usual = new boolean[MARKS + 1];
    Arrays.fill(usual, ' ', usual.length, true);
    usual['\t'] = true;
    for (char c : new char[] {'&', '<', '>'}) {
      usual[c] = false;
    }
    return usual;
  }

  /** Says how many characters more stand before the page. */
  void turned(int count) {
    before += count;
  }

  /** Characters of the document before an index. */
  long offset(int index) {
    return before + index;
  }

  /** The line reached, 1-based. */
  int line() {
    return line;
  }

  /** Characters of the document before the line reached. */
  long lineStart() {
    return lineStart;
  }

  /** Goes back to a line whose end was counted and will be again. */
  void backTo(int line, long lineStart) {
    this.line = line;
    this.lineStart = lineStart;
  }

  /** Whether the text looked at last stands for itself: no references, no CR. */
  boolean isPlain() {
    return plain;
  }

  /** To the next tag. */
  int afterText(int from) {
    plain = true;
    int i = from;
    while (i >= 0) {
      char c = chars[i];
      if (c < '\uD800' && USUAL[Math.min(c, MARKS)]) {
        i++;
      } else if (c == '<') {
        return i;
      } else {
        i = afterSpecial(i);
      }
    }
    return i;
  }

  private int afterSpecial(int i) {
    return switch (chars[i]) {
      case '\n', '\r' -> afterLineEnd(i);
      case '&' -> {
        plain = false;
        yield afterReference(i);
      }
      case '>' -> i >= 2 && chars[i - 1] == ']' && chars[i - 2] == ']' ? ODD : i + 1;
      default -> afterRare(i);
    };
  }

  private int afterLineEnd(int i) {
    boolean isReturn = chars[i] == '\r';
    plain &= !isReturn;
    if (isReturn && i + 1 == page.end()) {
      return CUT;
    }
    int next = isReturn && chars[i + 1] == '\n' ? i + 2 : i + 1;
    line++;
    lineStart = before + next;
    return next;
  }

  /** Behind white space, of which there may be none. */
  int afterSpace(int from) {
    int i = from;
    while (i >= 0 && chars[i] <= ' ' && chars[i] != 0) {
      char c = chars[i];
      if (c == '\n' || c == '\r') {
        i = afterLineEnd(i);
      } else if (c == ' ' || c == '\t') {
        i++;
      } else {
        return ODD;
      }
    }
    return i;
  }

  private int afterRare(int i) {
    char c = chars[i];
    if (Character.isHighSurrogate(c)) {
      return Character.isLowSurrogate(chars[i + 1]) ? i + 2 : stop(i + 1);
    }
    return Xml.isChar(c) && !Character.isLowSurrogate(c) ? i + 1 : stop(i);
  }

  /** Why looking ends at a character that is not as it should be. */
  int stop(int i) {
    return i == page.end() ? CUT : ODD;
  }

  /** Behind one of the five entities, or the number of a character that XML can hold. */
  int afterReference(int from) {
    int i = from + 1;
    while (chars[i] > ' ' && chars[i] != ';' && i - from < LONGEST_REFERENCE) {
      i++;
    }
    if (chars[i] != ';') {
      return stop(i);
    }
    return SoundReferences.codePoint(chars, from, i) < 0 ? ODD : i + 1;
  }

  /** Behind a comment whose beginning, {@code <!--}, was seen. */
  int afterComment(int from) {
    int i = from;
    while (i >= 0) {
      char c = chars[i];
      if (c == '-' && chars[i + 1] == '-') {
        return chars[i + 2] == '>' ? i + 3 : stop(i + 2);
      }
      if (c == '\n' || c == '\r') {
        i = afterLineEnd(i);
      } else {
        i = c >= ' ' && c < '\uD800' || c == '\t' ? i + 1 : afterRare(i);
      }
    }
    return i;
  }

  /** To a quote that ends a value on the same line. */
  int afterValue(int from, char quote) {
    int i = from;
    plain = true;
    while (i >= 0 && chars[i] != quote) {
      char c = chars[i];
      if (c == '&') {
        plain = false;
        i = afterReference(i);
      } else if (c == '<' || c < ' ') {
        return stop(i);
      } else {
        i = c < '\uD800' ? i + 1 : afterRare(i);
      }
    }
    return i;
  }
}
