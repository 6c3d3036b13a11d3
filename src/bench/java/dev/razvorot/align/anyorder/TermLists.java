package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.Lists.Line;
import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A list of terms, as glossaries, menus and price lists are, made of the built-in lexicon, and a
 * lexicon that lacks a part of them. A line has one word or a few, and what links it is a word or
 * two that may mean something else.
 *
 * @param lists each term once, in one order
 * @param words what is known: of three terms in ten not the translation that stands in the list,
 *     for half of these no translation at all
 */
public record TermLists(Lists lists, Words words) {
  private static final int TERMS = 2000;

  /** Share of headwords that the lexicon lacks altogether; that lack the translation at hand. */
  private static final double UNKNOWN = .15;

  private static final double OTHERWISE = .15;

  /** Share of terms whose translation is not the likeliest, and so on down the entry. */
  private static final double RARER = .4;

  /** Makes the list by a seed. */
  public static TermLists of(long seed) {
    return new Maker(seed).make();
  }

  private static final class Maker {
    private final Random random;
    private final List<Line> english = new ArrayList<>();
    private final List<Line> russian = new ArrayList<>();
    private final List<Entry> known = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Maker(long seed) {
      this.random = new Random(seed);
    }

    TermLists make() {
      List<Entry> entries = new ArrayList<>(Entry.builtIn());
      Collections.shuffle(entries, random);
      for (Entry entry : entries) {
        add(entry);
      }
      known.addAll(Entry.names());
      return new TermLists(new Lists(english, russian, false), new Words(Lexicon.of(known)));
    }

    /** Takes an entry for a term, if it is none of a name and new in both languages. */
    private void add(Entry entry) {
      String translation = entry.translations().get(rank(entry.translations().size()));
      boolean isName = Character.isUpperCase(entry.headword().charAt(0));
      if (isName || english.size() == TERMS || !isTurn(entry) || !isNew(entry, translation)) {
        known.add(entry);
        return;
      }
      int pair = english.size();
      english.add(line(translation, pair));
      russian.add(line(entry.headword(), pair));
      learn(entry, translation);
    }

    private int rank(int count) {
      int rank = 0;
      while (rank + 1 < count && random.nextDouble() < RARER) {
        rank++;
      }
      return rank;
    }

    /** Phrases are a third of all entries; half of the terms are. */
    private boolean isTurn(Entry entry) {
      boolean isPhrase = entry.headword().contains(" ") || entry.translations().get(0).contains(" ");
      return isPhrase || random.nextBoolean();
    }

    private boolean isNew(Entry entry, String translation) {
      return seen.add(entry.headword()) & seen.add(translation);
    }

    /** What the lexicon knows of a term. */
    private void learn(Entry entry, String translation) {
      double chance = random.nextDouble();
      if (chance < UNKNOWN) {
        return;
      }
      List<String> translations = new ArrayList<>(entry.translations());
      if (chance < UNKNOWN + OTHERWISE) {
        translations.remove(translation);
      }
      if (!translations.isEmpty()) {
        known.add(new Entry(entry.headword(), translations));
      }
    }

    private static Line line(String term, int pair) {
      return Line.of(NameLists.capital(term), pair);
    }
  }
}
