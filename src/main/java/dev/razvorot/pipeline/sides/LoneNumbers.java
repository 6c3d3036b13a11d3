package dev.razvorot.pipeline.sides;

import dev.razvorot.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that stand alone on lines of a file of both languages and count on, 1, 2, 3, as over the
 * labels of a museum: they are text of neither language.
 */
final class LoneNumbers {
  /** Fewer may be amounts. */
  private static final int FEWEST = 3;

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  private LoneNumbers() {}

  /**
   * The segments without such numbers; all of them if other numbers stand alone, too. Each label
   * may have its number, and either language count anew.
   */
  static List<Segment> removed(List<Segment> segments) {
    List<Segment> numbers = segments.stream().filter(LoneNumbers::isNumber).toList();
    if (numbers.size() < FEWEST || !countOn(numbers)) {
      return segments;
    }
    List<Segment> others = new ArrayList<>(segments);
    others.removeIf(LoneNumbers::isNumber);
    return others;
  }

  private static boolean isNumber(Segment segment) {
    return NUMBER.matcher(segment.text()).matches();
  }

  private static boolean countOn(List<Segment> numbers) {
    int first = value(numbers.get(0));
    int last = first;
    for (Segment number : numbers) {
      int value = value(number);
      if (value != last && value != last + 1 && value != first) {
        return false;
      }
      last = value;
    }
    return value(numbers.get(numbers.size() - 1)) > first;
  }

  private static int value(Segment number) {
    return Integer.parseInt(number.text());
  }
}
