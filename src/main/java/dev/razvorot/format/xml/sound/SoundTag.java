package dev.razvorot.format.xml.sound;

import static dev.razvorot.format.xml.sound.SoundText.CUT;
import static dev.razvorot.format.xml.sound.SoundText.ODD;

import dev.razvorot.format.chars.CharPage;
import dev.razvorot.format.xml.sound.XmlNames.Name;

/** A start tag of a sound document, as {@link SoundText} looks at characters. */
final class SoundTag {
  /** More than any format has; others count further. */
  private static final int MOST_ATTRIBUTES = 32;

  private final SoundText text;
  private final XmlNames names;
  private final char[] chars;
  private final Name[] attributes = new Name[MOST_ATTRIBUTES];

  /** Where each value begins and ends, and whether it stands for itself. */
  private final int[] from = new int[MOST_ATTRIBUTES];

  private final int[] to = new int[MOST_ATTRIBUTES];
  private final boolean[] plain = new boolean[MOST_ATTRIBUTES];
  private final XmlValues values = new XmlValues();
  private Name name;
  private int count;
  private boolean empty;

  SoundTag(CharPage page, SoundText text, XmlNames names) {
    this.text = text;
    this.names = names;
    this.chars = page.chars();
    this.name = names.of(new char[] {'x', '>'}, 0, 1);
  }

  /** Name of the element. */
  Name name() {
    return name;
  }

  /** Whether the tag ends its element too. */
  boolean isEmpty() {
    return empty;
  }

  int attributes() {
    return count;
  }

  String attributeName(int index) {
    return attributes[index].small();
  }

  String attributeValue(int index) {
    if (plain[index]) {
      return values.of(chars, from[index], to[index]);
    }
    StringBuilder value = new StringBuilder();
    SoundReferences.append(chars, from[index], to[index], value);
    return value.toString();
  }

  /** Behind a tag whose name begins at an index. */
  int after(int start) {
    count = 0;
    int i = afterName(start);
    name = names.of(chars, start, i);
    if (!name.isKnown()) {
      return text.stop(i) == CUT ? CUT : ODD;
    }
    while (i >= 0 && chars[i] != '>' && chars[i] != '/') {
      i = afterAttribute(i);
    }
    return i < 0 ? i : afterEnd(i);
  }

  private int afterEnd(int i) {
    empty = chars[i] == '/';
    int last = empty ? i + 1 : i;
    return chars[last] == '>' ? last + 1 : text.stop(last);
  }

  private int afterName(int from) {
    int i = from;
    while (isNamePart(chars[i])) {
      i++;
    }
    return i;
  }

  /** Usual names only. */
  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || c >= '-' && c <= ':' && c != '/' || c == '_';
  }

  /** From white space, through an attribute, to what follows; or through the white space only. */
  private int afterAttribute(int from) {
    int start = text.afterSpace(from);
    if (start < 0 || isNameStart(chars[start]) && start > from) {
      return start < 0 ? start : afterEquals(start, afterName(start));
    }
    boolean ends = chars[start] == '>' || chars[start] == '/';
    return ends ? start : text.stop(start);
  }

  private int afterEquals(int start, int end) {
    int sign = text.afterSpace(end);
    if (sign < 0 || chars[sign] != '=') {
      return sign < 0 ? sign : text.stop(sign);
    }
    int quote = text.afterSpace(sign + 1);
    if (quote < 0 || chars[quote] != '"' && chars[quote] != '\'') {
      return quote < 0 ? quote : text.stop(quote);
    }
    int close = text.afterValue(quote + 1, chars[quote]);
    if (close < 0) {
      return close;
    }
    return add(names.of(chars, start, end), quote + 1, close) ? close + 1 : ODD;
  }

  /** False if there are too many attributes, or two of a name. */
  private boolean add(Name attribute, int start, int end) {
    if (count == MOST_ATTRIBUTES || has(attribute.small())) {
      return false;
    }
    attributes[count] = attribute;
    from[count] = start;
    to[count] = end;
    plain[count] = text.isPlain();
    count++;
    return true;
  }

  private boolean has(String small) {
    for (int i = 0; i < count; i++) {
      if (attributes[i].small().equals(small)) {
        return true;
      }
    }
    return false;
  }
}
