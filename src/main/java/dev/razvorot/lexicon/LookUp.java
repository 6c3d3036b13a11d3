package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.text.Stemmer;
import dev.razvorot.text.Tokenizer;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds entries for a person who wonders: by headword or translation, in any form of the word.
 *
 * <p>Not safe for use by several threads. O(entries) a question.
 */
public final class LookUp {
  /** More than any entry has translations. */
  private static final int SURPLUS_WORD = 1000;

  private final List<Entry> entries;
  private final Stemmer english = Stemmer.of(Language.ENGLISH);
  private final Stemmer russian = Stemmer.of(Language.RUSSIAN);

  /** A look-up in some entries. */
  public LookUp(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  private record Found(Entry entry, int distance) {}

  /**
   * The entries that have all words of the question, in any form and order, in their headword if
   * the question is Russian, else in one of their translations. The nearest come first: those with
   * fewer other words, then those with the translation earlier, then in the order of the entries.
   */
  public List<Entry> of(String question) {
    boolean isRussian =
        question.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
    List<String> words = stems(isRussian ? russian : english, question);
    List<Found> found = new ArrayList<>();
    for (Entry entry : words.isEmpty() ? List.<Entry>of() : entries) {
      OptionalInt distance = isRussian ? inHead(entry, words) : inTranslations(entry, words);
      distance.ifPresent(far -> found.add(new Found(entry, far)));
    }
    found.sort(Comparator.comparingInt(Found::distance));
    return found.stream().map(Found::entry).toList();
  }

  private OptionalInt inHead(Entry entry, List<String> words) {
    List<String> head = stems(russian, entry.headword());
    if (head.size() == 1 && words.size() == 1) {
      List<String> others = RussianForms.otherStems(entry.headword());
      return Stream.concat(head.stream(), others.stream()).anyMatch(words.get(0)::equals)
          ? OptionalInt.of(0)
          : OptionalInt.empty();
    }
    return surplus(head, words);
  }

  private OptionalInt inTranslations(Entry entry, List<String> words) {
    return IntStream.range(0, entry.translations().size())
        .flatMap(rank -> distance(entry, rank, words).stream())
        .min();
  }

  private OptionalInt distance(Entry entry, int rank, List<String> words) {
    OptionalInt surplus = surplus(stems(english, entry.translations().get(rank)), words);
    return surplus.isPresent() ? OptionalInt.of(surplus.getAsInt() * SURPLUS_WORD + rank) : surplus;
  }

  /** How many words a phrase has beyond those asked for; empty if it lacks one of them. */
  private static OptionalInt surplus(List<String> phrase, List<String> words) {
    return phrase.containsAll(words)
        ? OptionalInt.of(phrase.size() - words.size())
        : OptionalInt.empty();
  }

  private static List<String> stems(Stemmer stemmer, String text) {
    String form = text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u0301", "");
    return Tokenizer.tokens(form).stream().map(token -> stemmer.stem(token.of(form))).toList();
  }
}
