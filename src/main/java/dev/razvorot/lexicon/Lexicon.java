package dev.razvorot.lexicon;

import dev.razvorot.lexicon.Translation.Grade;
import java.util.List;
import java.util.Optional;

/**
 * Word translations, matched by stem on both sides.
 *
 * <p>Immutable; any number of threads may ask it.
 */
public final class Lexicon {
  /** Letters, and part of the longer word, that kindred words share (src/docs/benchmarks.md). */
  private static final int SHORTEST_KIN = 5;

  private static final double KINDRED = 0.65;

  /** What this lexicon adds to; itself without one. */
  private final Optional<Lexicon> base;

  private final LexiconTables tables;
  private final Kinship russianKin;

  /** The lexicon that comes with Razvorot; read when it is first asked for, then kept. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    private static final Lexicon LEXICON = new Lexicon(Optional.empty(), LexiconIndex.builtIn());
  }

  /**
   * A lexicon of these entries; an earlier entry's order of translations counts before a later
   * one's.
   */
  public static Lexicon of(List<Entry> entries) {
    return new Lexicon(Optional.empty(), LexiconBuilder.tables(Optional.empty(), entries));
  }

  /**
   * This lexicon with more entries; a translation keeps the better of its grades. O(entries): this
   * lexicon is asked, not copied.
   */
  public Lexicon with(List<Entry> entries) {
    return new Lexicon(Optional.of(this), LexiconBuilder.tables(Optional.of(this), entries));
  }

  private Lexicon(Optional<Lexicon> base, LexiconTables tables) {
    this.base = base;
    this.tables = tables;
    this.russianKin = new Kinship(tables.russian(), SHORTEST_KIN, KINDRED);
  }

  /** The translations of a Russian stem, best grade first; empty if there are none. */
  public List<Translation> translations(String russianStem) {
    int at = tables.russian().find(russianStem);
    return at >= 0 ? tables.translations(at) : ofBase(russianStem);
  }

  private List<Translation> ofBase(String russianStem) {
    return base.isEmpty() ? List.of() : base.get().translations(russianStem);
  }

  /**
   * What a word of the same family brings, where the lexicon lacks the stem itself: all graded
   * {@link Grade#PART}.
   */
  public List<Translation> translationsOfKin(String russianStem) {
    Optional<String> kin = russianKin.of(russianStem);
    if (kin.isEmpty() && base.isPresent()) {
      return base.get().translationsOfKin(russianStem);
    }
    return kin.map(this::translations).orElse(List.of()).stream()
        .map(translation -> new Translation(translation.english(), Grade.PART))
        .toList();
  }

  /** The id of an English stem; -1 if no entry has it. */
  public int english(String stem) {
    int known = base.isEmpty() ? -1 : base.get().english(stem);
    int own = known >= 0 ? -1 : tables.english().find(stem);
    return own >= 0 ? baseSize() + own : known;
  }

  private int baseSize() {
    return base.isEmpty() ? 0 : base.get().englishSize();
  }

  /** Number of English stems: ids run from 0 to one below. */
  public int englishSize() {
    return baseSize() + tables.english().size();
  }

  /** Number of Russian stems that have a translation. */
  public int size() {
    int size = base.isEmpty() ? 0 : base.get().size();
    for (int at = 0; at < tables.russian().size(); at++) {
      size += ofBase(tables.russian().get(at)).isEmpty() ? 1 : 0;
    }
    return size;
  }
}
