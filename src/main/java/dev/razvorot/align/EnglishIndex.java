package dev.razvorot.align;

import dev.razvorot.lexicon.Likeness;
import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.Word;
import java.util.Arrays;

/**
 * Finds the English words of a document that a Russian word may stand for: the same writing, a
 * translation, a name that sounds alike.
 *
 * <p>Translations are found through chains of words with one stem; names are compared with those
 * that begin with a kindred sound.
 */
final class EnglishIndex {
  /** Likeness from which two names, or two words of which one is none, are taken for one. */
  private static final double NAME_BAR = 0.7;

  private static final double WORD_BAR = 0.78;

  /** How far below the bar a likeness still says something. */
  private static final double ALIKE_BELOW = 0.14;

  /** Shorter words are alike by chance. */
  private static final int SHORTEST = 3;

  private static final int LETTERS = 26;
  private static final int END = -1;

  private final Side english;

  /** {@code [English stem of the lexicon]} first word of the document with the stem. */
  private final int[] ofStem;

  /** {@code [word]} next word with the same stem. */
  private final int[] sameStem;

  /** {@code [first sound]} words that may be names. */
  private final int[][] bySound = new int[LETTERS][0];

  EnglishIndex(Side english) {
    this.english = english;
    this.sameStem = new int[english.typeCount()];
    this.ofStem = new int[stems(english)];
    Arrays.fill(ofStem, END);
    for (int id = 0; id < english.typeCount(); id++) {
      add(id);
    }
  }

  /** One more than the greatest stem of the document. */
  private static int stems(Side english) {
    int top = END;
    for (int id = 0; id < english.typeCount(); id++) {
      top = Math.max(top, english.word(id).english());
    }
    return top + 1;
  }

  private void add(int id) {
    Word word = english.word(id);
    int stem = word.english();
    if (stem >= 0) {
      sameStem[id] = ofStem[stem];
      ofStem[stem] = id;
    }
    if (isComparable(word, english.isName(id) || stem < 0)) {
      int bucket = bucket(word.sound());
      bySound[bucket] = Arrays.copyOf(bySound[bucket], bySound[bucket].length + 1);
      bySound[bucket][bySound[bucket].length - 1] = id;
    }
  }

  /** Adds the counterparts of a Russian word. */
  void link(Word word, boolean name, LinkSet links) {
    int same = english.id(word.form());
    if (same >= 0) {
      links.add(same, WordLinks.SAME);
    }
    for (Translation translation : word.translations()) {
      translate(translation, links);
    }
    if (isComparable(word, name || !word.isTranslated())) {
      compareSounds(word, name, links);
    }
  }

  private void translate(Translation translation, LinkSet links) {
    if (translation.english() < ofStem.length) {
      int strength = classOf(translation.grade());
      for (int id = ofStem[translation.english()]; id != END; id = sameStem[id]) {
        links.add(id, strength);
      }
    }
  }

  private void compareSounds(Word word, boolean name, LinkSet links) {
    for (int other : bySound[bucket(word.sound())]) {
      double bar = name && english.isName(other) ? NAME_BAR : WORD_BAR;
      double likeness = Likeness.atLeast(bar - ALIKE_BELOW, word, english.word(other));
      if (likeness > bar) {
        links.add(other, WordLinks.NAME);
      } else if (likeness > bar - ALIKE_BELOW) {
        links.add(other, WordLinks.ALIKE);
      }
    }
  }

  private static boolean isComparable(Word word, boolean candidate) {
    return candidate && word.sound().length() >= SHORTEST;
  }

  private static int classOf(Translation.Grade grade) {
    return switch (grade) {
      case FIRST -> WordLinks.FIRST;
      case LATER -> WordLinks.LATER;
      case PART -> WordLinks.WEAK;
    };
  }

  /** Sounds that one spelling may render by another begin in one bucket. */
  private static int bucket(String sound) {
    char c = sound.charAt(0);
    char first =
        switch (c) {
          case 'a', 'e', 'i', 'o', 'u' -> 'a';
          case 'g', 'h', 'j' -> 'g';
          case 'k', 'q', 'c', 's', 'x', 'z' -> 's';
          case 'v', 'f', 'b', 'p' -> 'v';
          default -> c;
        };
    return first - 'a';
  }
}
