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

  private static final Pattern SPACE = Pattern.compile("[ \u00A0\u202F\u2009]");
  private static final Pattern BY_POINTS = grouped("\\.");
  private static final Pattern BY_COMMAS = grouped(",");

  private DigitGroups() {}

  private static Pattern grouped(String grouping) {
    return Pattern.compile("[1-9]\\d{0,2}(" + grouping + "\\d{3})+([.,]\\d+)?");
  }

  /** One value, or several if the token is a date, a version, a score ({@code 28.04.2016}). */
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

  private static List<String> parts(String digits) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(digits.split("[.,:]")).filter(part -> !part.isEmpty()).forEach(parts::add);
    return parts;
  }
}
