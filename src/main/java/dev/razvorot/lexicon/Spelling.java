package dev.razvorot.lexicon;

import java.util.List;

/**
 * A word or number as a text writes it.
 *
 * @param surface its characters as they stand in the text
 * @param word what is known of its compared form
 * @param isCapital whether it begins with a capital
 * @param numbers what digits stand for by themselves: one number, several for a date; empty for a
 *     word
 */
public record Spelling(String surface, Word word, boolean isCapital, List<Spelling> numbers) {
  /** Opens the form of a number, so that it never equals a word. */
  private static final char NUMBER_SIGN = '#';

  /** Copies the numbers. */
  public Spelling {
    numbers = List.copyOf(numbers);
  }

  /** The spelling of a word. */
  static Spelling of(String surface, Word word) {
    return new Spelling(surface, word, Character.isUpperCase(surface.charAt(0)), List.of());
  }

  /** A number in plain digits. */
  public static Spelling ofNumber(String value) {
    return new Spelling(value, Word.number(NUMBER_SIGN + value), false, List.of());
  }
}
