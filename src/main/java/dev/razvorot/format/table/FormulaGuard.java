package dev.razvorot.format.table;

/**
 * The apostrophe that keeps a spreadsheet from computing a text (OWASP ASVS 5.0, 1.2.10), put on
 * and taken off again.
 *
 * <p>{@code -5 °C} becomes {@code '-5 °C}, and a text that already looks guarded gets one
 * apostrophe more, so that taking one off always gives the text back.
 */
final class FormulaGuard {
  /** What begins a formula, in ASCII and full width, and what spreadsheets skip before it. */
  private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

  private FormulaGuard() {}

  /** The text with a guard if it needs one. */
  static String put(String text) {
    return isDangerous(text) ? "'" + text : text;
  }

  /** The text without the guard if it has one. */
  static String take(String text) {
    return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
  }

  /** Whether the first character behind apostrophes is dangerous. */
  private static boolean isDangerous(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && DANGEROUS.indexOf(text.charAt(i)) >= 0;
  }
}
