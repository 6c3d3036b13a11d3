package dev.razvorot.lexicon.words;

import dev.razvorot.lexicon.numbers.Quantity;
import java.util.List;
import java.util.Set;

/**
 * A word or number as a text writes it.
 *
 * <p>What is asked of every token stands here, so that the word itself is looked at once for each
 * document only.
 *
 * @param surface its characters as they stand in the text
 * @param word what is known of its compared form
 * @param key that of the word
 * @param isCapital whether it begins with a capital
 * @param isNumeral that of the word
 * @param isArticle whether it is an English article, which no Russian word stands for
 * @param numbers what digits stand for by themselves: one number, several for a date; empty for a
 *     word, unless it says a number by itself: двести
 */
public record Spelling(
    String surface,
    Word word,
    long key,
    boolean isCapital,
    boolean isNumeral,
    boolean isArticle,
    List<Spelling> numbers) {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Copies the numbers. */
  public Spelling {
    numbers = List.copyOf(numbers);
  }

  private Spelling(String surface, Word word, List<Spelling> numbers) {
    this(
        surface,
        word,
        word.key(),
        Character.isUpperCase(surface.charAt(0)),
        word.isNumeral(),
        ARTICLES.contains(word.form()),
        numbers);
  }

  /** The spelling of a word, or of digits and the numbers that these stand for. */
  static Spelling of(String surface, Word word, List<Spelling> numbers) {
    return new Spelling(surface, word, numbers);
  }

  /** A number. */
  static Spelling ofNumber(Quantity quantity) {
    return of(quantity.value(), Word.number(quantity.value(), quantity.other()), List.of());
  }

  /** What else a number may mean; empty if nothing. */
  String other() {
    return word.other();
  }
}
