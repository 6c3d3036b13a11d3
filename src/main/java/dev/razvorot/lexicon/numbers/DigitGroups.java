package dev.razvorot.lexicon.numbers;

import dev.razvorot.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads digits with separators as the writers of one country mean them. */
final class DigitGroups {
  /** Longer digit runs are codes, not amounts; they stay as they are, and are compared as text. */
  static final int LONGEST = 30;

  /** A day, a month and a year: 28.04.2016, 28.04.16. */
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{2}\\.\\d{2}\\.\\d{2}");

  private static final Pattern LABEL = Pattern.compile("\\d+(\\.\\d+){2,}");

  private static final Pattern SPACE = Pattern.compile("[ \u00A0\u202F\u2009]");
  private static final Pattern BY_POINTS = grouped("\\.");
  private static final Pattern BY_COMMAS = grouped(",");

  private DigitGroups() {}

  private static Pattern grouped(String grouping) {
    return Pattern.compile("[1-9]\\d{0,2}(" + grouping + "\\d{3})+([.,]\\d+)?");
  }

  /**
   * One value, or several if the token is a date or a score ({@code 28.04.2016}, {@code 3:2}). The
   * number of a section or a version (8.9.3) is one: the next section has two of its three parts.
   */
  static List<String> values(Language language, String token) {
    if (token.length() <= LONGEST && token.chars().allMatch(Character::isDigit)) {
      return List.of(token);
    }
    String digits = SPACE.matcher(token).replaceAll("");
    char grouping = language == Language.ENGLISH ? ',' : '.';
    char decimal = language == Language.ENGLISH ? '.' : ',';
    if (isGrouped(digits, grouping)) {
      digits = digits.replace(String.valueOf(grouping), "");
    }
    if (isLabel(digits)) {
      return List.of(digits);
    }
    int separators = (int) digits.chars().filter(c -> c == '.' || c == ',' || c == ':').count();
    if (separators > 1 || digits.indexOf(':') >= 0 || digits.length() > LONGEST) {
      return parts(digits);
    }
    if (separators == 1
        && isGrouped(digits, decimal)
        && digits.indexOf(decimal) >= 0
        && language == Language.RUSSIAN) {
      return List.of(digits.replace(decimal, '.'));
    }
    return List.of(digits.replace(',', '.'));
  }

  /**
   * Whether every separator is followed by exactly three digits and the first group is one to three
   * long.
   */
  private static boolean isGrouped(String digits, char grouping) {
    return (grouping == '.' ? BY_POINTS : BY_COMMAS).matcher(digits).matches();
  }

  /** Whether digits number a section or a version (8.9.3): they count nothing and are no date. */
  static boolean isLabel(String digits) {
    return digits.length() <= LONGEST
        && LABEL.matcher(digits).matches()
        && !DATE.matcher(digits).matches();
  }

  private static List<String> parts(String digits) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(digits.split("[.,:]")).filter(part -> !part.isEmpty()).forEach(parts::add);
    return parts;
  }
}
