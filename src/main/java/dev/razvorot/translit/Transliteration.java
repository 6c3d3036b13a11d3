package dev.razvorot.translit;

import dev.razvorot.translit.inverse.Inverse;
import dev.razvorot.translit.passes.Flow;
import dev.razvorot.translit.passes.Rewriter;
import dev.razvorot.translit.passes.Source;
import dev.razvorot.translit.rules.RuleParser.Direction;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One scheme at work, both ways.
 *
 * <p>Case follows the word: ЩУКА is SHCHUKA, Щука and a lone Щ are Shchuka and Shch, and the parts
 * of a word with hyphens go by themselves. Decomposed text gives the same as composed. Stress marks
 * are left out. Letters that the scheme does not cover pass unchanged.
 *
 * <p>Make one and keep it: making it compiles the rules, about a millisecond. Immutable to its
 * users, for any number of threads.
 */
public final class Transliteration {
  private final RuleFile file;
  private final Scheme scheme;
  private final Rewriter toLatin;
  private final ToDoubleFunction<String> familiarity;
  private @Nullable Rewriter toCyrillic;
  private @Nullable Inverse inverse;

  private Transliteration(RuleFile file, ToDoubleFunction<String> familiarity) {
    this.file = file;
    this.scheme = file.scheme();
    this.toLatin = file.compile(Direction.TO_LATIN);
    this.familiarity = familiarity;
  }

  /**
   * The transliteration of a scheme by its id or an alias.
   *
   * @throws IllegalArgumentException if there is none; the message suggests the nearest ids
   */
  public static Transliteration of(String id) {
    return new Transliteration(Schemes.fileOf(id), new NothingKnown());
  }

  /** The transliteration of a scheme. */
  public static Transliteration of(Scheme scheme) {
    return of(scheme.id());
  }

  /**
   * The same transliteration that ranks what a Latin word may have been by how well known it is,
   * and only then by its letters.
   *
   * @param familiarity for a Russian word in small letters: more is better known, 0 unknown
   */
  public Transliteration preferring(ToDoubleFunction<String> familiarity) {
    return new Transliteration(file, familiarity);
  }

  /** Nobody's lexicon. A class, since a lambda would cost a cold start some milliseconds. */
  private static final class NothingKnown implements ToDoubleFunction<String> {
    @Override
    public double applyAsDouble(String word) {
      return 0;
    }
  }

  /** The scheme. */
  public Scheme scheme() {
    return scheme;
  }

  /** A text in Latin letters. O(length). */
  public String toLatin(String cyrillic) {
    return toLatin.apply(cyrillic);
  }

  /**
   * A text in Latin letters, in constant memory whatever the length of its lines. Closes neither.
   *
   * @return the Cyrillic letters that were left
   */
  public Uncovered toLatin(Reader cyrillic, Writer latin) throws IOException {
    Uncovered.Counter counter = Uncovered.Counter.ofCyrillic();
    Source.run(cyrillic, toLatin.before(new WriterFlow(latin, counter)));
    return counter.uncovered();
  }

  /**
   * A text back in Cyrillic letters: by the rules if the scheme is reversible, otherwise by the
   * best of the {@link #candidates} for each word.
   */
  public String toCyrillic(String latin) {
    StringWriter cyrillic = new StringWriter();
    try {
      toCyrillic(new StringReader(latin), cyrillic);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cyrillic.toString();
  }

  /**
   * A text back in Cyrillic letters, in constant memory whatever the length of its lines. Closes
   * neither.
   *
   * @return the Latin letters that were left
   */
  public Uncovered toCyrillic(Reader latin, Writer cyrillic) throws IOException {
    Uncovered.Counter counter = Uncovered.Counter.ofLatin();
    WriterFlow end = new WriterFlow(cyrillic, counter);
    Source.run(latin, scheme.reversible() ? back().before(end) : words(end));
    return counter.uncovered();
  }

  private Flow words(Flow end) {
    Inverse words = inverse();
    Ranking ranking = new Ranking(words, toLatin, familiarity);
    return new WordFlow(words::isPartOfWord, word -> ranking.candidates(word).get(0).text(), end);
  }

  /**
   * What a Latin word may have been in Cyrillic, best first: exact ones before others, known ones
   * before others, then by the letters that Russian words are made of. About 0.1 ms.
   *
   * @return empty only for an empty word; in a reversible scheme the first is what {@link
   *     #toCyrillic(String)} gives
   */
  public List<Candidate> candidates(String latin) {
    String word = Rewriter.compose(latin);
    if (word.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = new Ranking(inverse(), toLatin, familiarity).candidates(word);
    return scheme.reversible() ? withFirst(back().apply(word), candidates) : candidates;
  }

  private static List<Candidate> withFirst(String text, List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    for (Candidate candidate : candidates) {
      if (candidate.text().equals(text)) {
        sorted.remove(candidate);
        sorted.add(0, candidate);
      }
    }
    return List.copyOf(sorted);
  }

  /** How many Cyrillic letters of a text this scheme does not cover. */
  public Uncovered uncovered(String cyrillic) {
    char[] latin = toLatin(cyrillic).toCharArray();
    Uncovered.Counter counter = Uncovered.Counter.ofCyrillic();
    counter.count(latin, 0, latin.length);
    return counter.uncovered();
  }

  private synchronized Rewriter back() {
    if (toCyrillic == null) {
      toCyrillic = file.compile(Direction.TO_CYRILLIC);
    }
    return toCyrillic;
  }

  private synchronized Inverse inverse() {
    if (inverse == null) {
      inverse = new Inverse(toLatin);
    }
    return inverse;
  }
}
