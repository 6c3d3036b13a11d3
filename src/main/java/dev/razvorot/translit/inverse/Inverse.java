package dev.razvorot.translit.inverse;

import dev.razvorot.translit.passes.Pass;
import dev.razvorot.translit.passes.Rewriter;
import dev.razvorot.translit.rules.LetterSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a Latin word was in Cyrillic where the scheme does not tell: the most likely Russian
 * letters among all that the rules turn into the word.
 *
 * <p>A beam search from left to right over the rules read backwards, priced by {@link
 * LetterStatistics}. Immutable, for any number of threads. O(letters x beam x rules for a letter),
 * about 50 microseconds a word.
 */
public final class Inverse {
  /**
   * Trails kept at each letter: with 100 the word itself is among the candidates of 99 % of
   * aspell-ru in every scheme but the French, with 400 hardly more.
   */
  private static final int BEAM = 32;

  /** Price of a letter that no rule writes: more than any two letters cost. */
  private static final double UNKNOWN = 20;

  /** Block Cyrillic: what is Cyrillic already needs no way back. */
  private static final int CYRILLIC = 0x0400;

  private static final int CYRILLIC_END = 0x04FF;

  private final Pass pass;
  private final LetterStatistics statistics;
  private final List<Piece> silent = new ArrayList<>();
  private final Map<Character, List<Piece>> pieces = new HashMap<>();

  /** The way back of rules from Cyrillic to Latin letters. Some milliseconds. */
  public Inverse(Rewriter forward) {
    this.pass = forward.last();
    this.statistics = LetterStatistics.load();
    for (Piece piece : Piece.of(pass.rules())) {
      if (piece.isSilent()) {
        silent.add(piece);
      } else {
        pieces.computeIfAbsent(piece.latin().charAt(0), letter -> new ArrayList<>()).add(piece);
      }
    }
  }

  /** Whether a character belongs to Latin words of the scheme: letters, marks and its signs. */
  public boolean isPartOfWord(char character) {
    boolean cyrillic = character >= CYRILLIC && character <= CYRILLIC_END;
    return Character.isLetter(character) && !cyrillic
        || Character.getType(character) == Character.NON_SPACING_MARK
        || pieces.containsKey(character);
  }

  /**
   * What the rules turn into a word, each once, the cheapest first; empty if they write it in no
   * way.
   *
   * @param latin a word in NFC; not empty
   */
  public List<Reading> readings(String latin) {
    Word word = new Word(latin);
    Set<String> texts = new HashSet<>();
    List<Reading> readings = new ArrayList<>();
    for (Trail trail : trails(word)) {
      String cyrillic = trail.text(word);
      if (texts.add(cyrillic)) {
        readings.add(new Reading(cyrillic, trail.nats()));
      }
    }
    return readings;
  }

  /** A word that no rule writes, left as it is. */
  public static Reading unread(String latin) {
    return new Reading(latin, UNKNOWN * latin.length());
  }

  /** The trails through the whole word, cheapest first. */
  private List<Trail> trails(Word word) {
    List<List<Trail>> columns = new ArrayList<>();
    for (int at = 0; at <= word.length(); at++) {
      columns.add(new ArrayList<>());
    }
    columns.get(0).add(Trail.START);
    for (int at = 0; at < word.length(); at++) {
      for (Trail trail : withSilent(best(columns.get(at)), word, at)) {
        extend(trail, word, at, columns);
      }
    }
    List<Trail> ends = new ArrayList<>();
    for (Trail trail : withSilent(best(columns.get(word.length())), word, word.length())) {
      if (fits(trail, word, LetterSet.EDGE)) {
        char last = trail.letter(1);
        ends.add(trail.dearer(statistics.nats(trail.letter(2), last, LetterStatistics.END)));
      }
    }
    return best(ends);
  }

  private static List<Trail> best(List<Trail> column) {
    column.sort(Comparator.comparingDouble(Trail::nats));
    return column.subList(0, Math.min(BEAM, column.size()));
  }

  /** The trails, and the same with a letter behind them that the scheme leaves out. */
  private List<Trail> withSilent(List<Trail> trails, Word word, int at) {
    if (silent.isEmpty() || at == 0) {
      return trails;
    }
    List<Trail> all = new ArrayList<>(trails);
    for (Trail trail : trails) {
      for (Piece piece : silent) {
        if (fits(trail, word, piece.cyrillic().charAt(0))) {
          all.add(trail.with(piece, at, statistics));
        }
      }
    }
    return all;
  }

  private void extend(Trail trail, Word word, int at, List<List<Trail>> columns) {
    for (Piece piece : pieces.getOrDefault(word.letter(at), List.of())) {
      if (word.has(piece.latin(), at) && fits(trail, word, piece.cyrillic().charAt(0))) {
        columns.get(at + piece.latin().length()).add(trail.with(piece, at, statistics));
      }
    }
    if (fits(trail, word, word.letter(at))) {
      String same = String.valueOf(word.letter(at));
      Trail longer = trail.with(new Piece(same, same), at, statistics);
      columns.get(at + 1).add(longer.dearer(UNKNOWN));
    }
  }

  /** Whether the rules write the last piece of a trail when this letter follows it. */
  private boolean fits(Trail trail, Word word, int next) {
    return trail == Trail.START
        || pass.mayWrite(
            trail.piece().cyrillic(), trail.piece().latin(), next, word.before(trail.at()));
  }
}
