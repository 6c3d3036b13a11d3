package dev.razvorot.format.xml.mended;

import dev.razvorot.format.chars.CharWindow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells, in texts, elements that a format does not know from what only looks like one: {@code <br>}
 * without an end, {@code <ann@example.org>}, {@code a<b}.
 */
final class StrayTags {
  /** Characters in which an element must end; a window holds more. */
  private static final int AHEAD = 12_000;

  /** Looking ahead may cost so many times the file; a hostile one is then taken at its word. */
  private static final int COST = 4;

  private static final String TEXT_END = "</seg";

  /** Possessive, so that a hostile file costs no more than its length. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z_][\\w.:-]*+)"
              + "(?:\\s++[\\w.:-]++\\s*+=\\s*+(?:\"[^\"<]*+\"|'[^'<]*+'))*+\\s*+(/?)>");

  private final CharWindow window;
  private final Deque<String> open = new ArrayDeque<>();
  private long looked;

  StrayTags(CharWindow window) {
    this.window = window;
  }

  /** Whether the tag that comes next is of an element that ends within the text. */
  boolean isElement() throws IOException {
    if (looked > AHEAD + COST * window.offset()) {
      return true;
    }
    String ahead = window.textUntil(TEXT_END, AHEAD);
    looked += ahead.length();
    Matcher tag = TAG.matcher(ahead);
    if (!tag.lookingAt()) {
      return false;
    }
    String name = tag.group(2);
    if (isEnd(tag)) {
      return open.removeFirstOccurrence(name);
    }
    if (isEmpty(tag)) {
      return true;
    }
    boolean closes = closes(name, tag);
    if (closes) {
      open.push(name);
    }
    return closes;
  }

  /** Whether an end tag comes before the end of what is around. */
  private boolean closes(String name, Matcher tags) {
    Deque<String> within = new ArrayDeque<>();
    while (tags.find()) {
      String next = tags.group(2);
      if (!isEnd(tags)) {
        if (!isEmpty(tags)) {
          within.push(next);
        }
      } else if (within.contains(next)) {
        while (!within.pop().equals(next)) {
          // Without an end of its own: no element.
        }
      } else if (next.equals(name)) {
        return true;
      } else if (open.contains(next)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEnd(Matcher tag) {
    return !tag.group(1).isEmpty();
  }

  private static boolean isEmpty(Matcher tag) {
    return !tag.group(3).isEmpty();
  }
}
