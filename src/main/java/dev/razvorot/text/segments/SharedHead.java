package dev.razvorot.text.segments;

import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.text.Letters;
import dev.razvorot.text.segments.Seam.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that begins all lines of a list, a time or that of a room, and stands before both sides:
 * {@code 6:00 Новости / News}, {@code Зал 1. Самовар / Samovar}. It belongs to neither.
 *
 * <p>The numbers go up; those that stand without a word or a colon count, 1, 2, 3: «2 яблока / Two
 * apples» begins with an amount. No second side holds one.
 */
final class SharedHead {
  private static final int FEWEST = 3;

  private SharedHead() {}

  /** A head: what stands before its number, the number without marks, and where the text begins. */
  private record Head(String words, String number, int end) {
    private static final Head NONE = new Head("", "", 0);

    /** Up to the first word with digits, which is no word but digits and marks between them. */
    static Head of(String text) {
      int start = 0;
      while (start < text.length() && !isDigit(text.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < text.length() && !Letters.isBlank(text.charAt(end))) {
        if (Character.isLetter(text.charAt(end))) {
          return NONE;
        }
        end++;
      }
      int after = Letters.afterBlanks(text, end);
      boolean parted = start == 0 || Letters.isBlank(text.charAt(start - 1));
      return parted && after > end && after < text.length()
          ? new Head(text.substring(0, start), number(text, start, end), after)
          : NONE;
    }

    private static String number(String text, int start, int end) {
      int last = end;
      while (last > start && !isDigit(text.charAt(last - 1))) {
        last--;
      }
      return text.substring(start, last);
    }

    private boolean goesOnIn(Head next) {
      if (!words.equals(next.words) || end == 0 || next.end == 0) {
        return false;
      }
      int step = minutes(next.number) - minutes(number);
      boolean isTold = !words.isEmpty() || number.indexOf(':') > 0 && next.number.indexOf(':') > 0;
      return isTold ? step >= 0 : step == 1;
    }

    /** Of a time the minutes, of another number its value. */
    private static int minutes(String number) {
      int value = 0;
      int at = 0;
      for (; at < Math.min(number.length(), 6) && isDigit(number.charAt(at)); at++) {
        value = 10 * value + number.charAt(at) - '0';
      }
      boolean isTime = at + 2 < number.length() && number.charAt(at) == ':';
      return isTime ? 60 * value + minutes(number.substring(at + 1)) : value;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The lines without such heads. O(length of the lines). */
  static List<BilingualLine> removed(List<BilingualLine> lines) {
    List<BilingualLine> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 == lines.size() || !lines.get(i).isFollowedBy(lines.get(i + 1))) {
        all.addAll(list(lines.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return all;
  }

  private static List<BilingualLine> list(List<BilingualLine> lines) {
    if (lines.size() < FEWEST) {
      return lines;
    }
    List<BilingualLine> without = new ArrayList<>();
    Head last = Head.of(lines.get(0).first().text());
    for (BilingualLine line : lines) {
      Head head = Head.of(line.first().text());
      boolean goesOn = line == lines.get(0) ? head.end() > 0 : last.goesOnIn(head);
      if (!goesOn || hasDigit(line.second().text())) {
        return lines;
      }
      without.add(without(line, head.end()));
      last = head;
    }
    return without;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> isDigit((char) c));
  }

  private static BilingualLine without(BilingualLine line, int head) {
    Segment whole = line.first();
    String text = whole.text().substring(head);
    Place at = whole.place();
    Place place = new Place(at.file(), at.line(), at.column() + head);
    Segment first = new Segment(whole.id(), text, place, whole.kind(), whole.findings());
    boolean isShort = isOne(text) || isOne(line.second().text());
    return new BilingualLine(
        line.rank(), line.layout(), first, line.second(), isShort, line.byNeighbours());
  }

  private static boolean isOne(String text) {
    return SideWords.of(text, new Part(0, text.length())).isOne();
  }
}
