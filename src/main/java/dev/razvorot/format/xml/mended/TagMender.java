package dev.razvorot.format.xml.mended;

import dev.razvorot.format.chars.CharWindow;
import dev.razvorot.format.xml.tokens.Xml;
import dev.razvorot.format.xml.tokens.XmlOddity;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the tags of a document that a parser refused: attributes that come twice or lack their
 * quotes, and elements that lack their end or have one too many. Only what was refused is touched:
 * before that place all tags are let through and remembered.
 */
final class TagMender {
  /** UTF-16 units of a tag that is mended; a window holds more. */
  private static final int MOST = 8_000;

  /** Elements that never stand within another of their name. */
  private static final Set<String> NEVER_NESTED =
      Set.of("tmx", "header", "body", "tu", "tuv", "seg", "note", "prop");

  /** Possessive, as all patterns here, so that a hostile tag costs no more than its length. */
  private static final Pattern SOUND =
      Pattern.compile(
          "</?[\\p{L}_:][\\p{L}\\p{N}_.:-]*+"
              + "(?:\\s++[\\p{L}_:][\\p{L}\\p{N}_.:-]*+\\s*+=\\s*+(?:\"[^\"<]*+\"|'[^'<]*+'))*+\\s*+/?>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "([\\p{L}_:][\\p{L}\\p{N}_.:-]*+)"
              + "(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|[\"'“”„«]?+([^\\s>\"'“”»]*+)[\"'“”»]?+))?+");

  private static final Pattern NAME = Pattern.compile("</?([\\p{L}_:][\\p{L}\\p{N}_.:-]*+)");

  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)");

  private final CharWindow window;
  private final Mends mends;
  private final Deque<String> open = new ArrayDeque<>();

  TagMender(CharWindow window, Mends mends) {
    this.window = window;
    this.mends = mends;
  }

  /**
   * Takes the beginning of the tag that comes next, or all of it.
   *
   * @param mending whether it may be mended
   * @return what the parser shall see in its place
   */
  String take(boolean mending) throws IOException {
    String tag = tag();
    Matcher name = NAME.matcher(tag);
    if (!name.lookingAt()) {
      return String.valueOf(window.takeTagStart());
    }
    if (tag.charAt(1) == '/') {
      return takeEnd(name.group(1), tag, mending);
    }
    String before = mending ? closeBefore(name.group(1)) : "";
    if (!tag.endsWith("/>")) {
      open.push(name.group(1));
    }
    if (!mending || isSound(tag)) {
      return before + window.takeTagStart();
    }
    mends.addNew(XmlOddity.TAG);
    takeAll(tag);
    return before + mended(name.group(1), tag);
  }

  private String takeEnd(String name, String tag, boolean mending) throws IOException {
    String closed = close(name).orElse("");
    if (!mending || closed.equals("</" + name + ">") && SOUND.matcher(tag).matches()) {
      return String.valueOf(window.takeTagStart());
    }
    mends.addNew(XmlOddity.BALANCE);
    takeAll(tag);
    return closed;
  }

  /** The ends of elements that must end before one begins; empty if none must. */
  private String closeBefore(String name) {
    boolean nested = NEVER_NESTED.contains(plain(name)) && isOpen(name);
    if (nested) {
      mends.addNew(XmlOddity.BALANCE);
    }
    return nested ? close(name).orElse("") : "";
  }

  /** The ends of all elements up to the last of a name; empty if none of that name is open. */
  private Optional<String> close(String name) {
    if (!isOpen(name)) {
      return Optional.empty();
    }
    StringBuilder ends = new StringBuilder();
    String last;
    do {
      last = open.pop();
      ends.append("</").append(last).append('>');
      if (plain(last).equals("seg")) {
        window.leaveText();
      }
    } while (!plain(last).equals(plain(name)));
    return Optional.of(ends.toString());
  }

  private boolean isOpen(String name) {
    return open.stream().anyMatch(other -> plain(other).equals(plain(name)));
  }

  /** Elements are the same whatever their prefix, and capitals or not. */
  private static String plain(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private void takeAll(String tag) throws IOException {
    window.takeTagStart();
    window.take(tag.length() - 1);
  }

  /** All of the tag; what there is of it if it has no end. */
  private String tag() throws IOException {
    StringBuilder tag = new StringBuilder();
    int first = 0;
    char quote = 0;
    while (tag.length() < MOST && window.has(tag.length() + 1)) {
      char c = window.ahead(tag.length());
      char before = tag.length() == 0 ? 0 : tag.charAt(tag.length() - 1);
      tag.append(c);
      if (quote != 0 && c == quote && before == '=') {
        // A quote that opens where one should close: the one before has no end.
        return tag.substring(0, first);
      }
      if (c == '>' && quote == 0) {
        return tag.toString();
      }
      first = first == 0 && c == '>' ? tag.length() : first;
      quote = quote == 0 ? opened(c, before) : quote == c ? 0 : quote;
    }
    return tag.substring(0, first);
  }

  private static char opened(char c, char before) {
    return before == '=' && (c == '"' || c == '\'') ? c : 0;
  }

  private static boolean isSound(String tag) {
    return SOUND.matcher(tag).matches() && !hasTwice(tag);
  }

  private static boolean hasTwice(String tag) {
    Set<String> names = new HashSet<>();
    return attributes(tag).results().anyMatch(attribute -> !names.add(attribute.group(1)));
  }

  private static Matcher attributes(String tag) {
    Matcher name = NAME.matcher(tag);
    return name.lookingAt()
        ? ATTRIBUTE.matcher(tag).region(name.end(), tag.length())
        : ATTRIBUTE.matcher("");
  }

  /** The tag with each of its attributes once, in quotes. */
  private static String mended(String name, String tag) {
    StringBuilder mended = new StringBuilder("<").append(name);
    Set<String> names = new HashSet<>();
    for (Matcher attribute = attributes(tag); attribute.find(); ) {
      if (names.add(attribute.group(1))) {
        mended.append(' ').append(attribute.group(1)).append("=\"");
        mended.append(value(attribute)).append('"');
      }
    }
    return mended.append(tag.endsWith("/>") ? "/>" : ">").toString();
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      if (attribute.group(group) != null) {
        String sound = BARE_AMPERSAND.matcher(attribute.group(group)).replaceAll("&amp;");
        return withoutControls(sound).replace("<", "&lt;").replace("\"", "&quot;");
      }
    }
    return "";
  }

  private static String withoutControls(String value) {
    StringBuilder kept = new StringBuilder();
    value
        .codePoints()
        .filter(c -> Character.isSupplementaryCodePoint(c) || Xml.isChar((char) c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
