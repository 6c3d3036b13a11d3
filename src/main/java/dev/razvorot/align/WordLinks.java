package dev.razvorot.align;

import dev.razvorot.lexicon.Likeness;
import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words of one side may stand for which words of the other, and how strongly.
 *
 * <p>Strength is a class, not a weight: what a class is worth is learned (see {@code Weights}).
 */
final class WordLinks {
  /** Classes of a word's best counterpart, weakest first. */
  static final int NONE = 0;

  static final int WEAK = 1;
  static final int ALIKE = 2;
  static final int LATER = 3;
  static final int FIRST = 4;
  static final int NAME = 5;
  static final int SAME = 6;
  static final int CLASSES = 7;

  private final Side english;
  private final Side russian;

  /** {@code [russian word]} English words, and the class of each beside it. */
  final int[][] words;

  final byte[][] classes;

  WordLinks(Side english, Side russian) {
    this.english = english;
    this.russian = russian;
    this.words = new int[russian.typeCount()][];
    this.classes = new byte[russian.typeCount()][];
    new Builder().build();
  }

  private final class Builder {
    private final Map<Integer, int[]> byStem = new HashMap<>();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final int[][] bySound = new int[26][];
    private final byte[] strength = new byte[english.typeCount()];
    private int[] found = new int[64];
    private int count;

    void build() {
      for (int id = 0; id < english.typeCount(); id++) {
        Word word = english.word(id);
        byForm.put(word.form(), id);
        if (word.english() >= 0) {
          byStem.merge(word.english(), new int[] {id}, Builder::joined);
        }
        if (isComparable(word, english.isName(id) || word.english() < 0)) {
          int bucket = bucket(word.sound());
          bySound[bucket] = joined(bySound[bucket], new int[] {id});
        }
      }
      for (int id = 0; id < russian.typeCount(); id++) {
        link(id);
        store(id);
      }
    }

    private static int[] joined(int @Nullable [] a, int[] b) {
      if (a == null) {
        return b;
      }
      int[] all = Arrays.copyOf(a, a.length + b.length);
      System.arraycopy(b, 0, all, a.length, b.length);
      return all;
    }

    private void link(int id) {
      Word word = russian.word(id);
      Integer same = byForm.get(word.form());
      if (same != null) {
        add(same, SAME);
      }
      for (Translation translation : word.translations()) {
        int[] others = byStem.get(translation.english());
        if (others != null) {
          for (int other : others) {
            add(other, classOf(translation.grade()));
          }
        }
      }
      if (isComparable(word, russian.isName(id) || !word.isTranslated())) {
        compareSounds(id, word);
      }
    }

    private void compareSounds(int id, Word word) {
      int[] others = bySound[bucket(word.sound())];
      if (others == null) {
        return;
      }
      for (int other : others) {
        double likeness = Likeness.of(word, english.word(other));
        double bar = russian.isName(id) && english.isName(other) ? NAME_BAR : WORD_BAR;
        if (likeness > bar) {
          add(other, NAME);
        } else if (likeness > bar - ALIKE_BELOW) {
          add(other, ALIKE);
        }
      }
    }

    private void add(int id, int value) {
      if (strength[id] == 0) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = id;
      }
      strength[id] = (byte) Math.max(strength[id], value);
    }

    private void store(int id) {
      Arrays.sort(found, 0, count);
      words[id] = Arrays.copyOf(found, count);
      classes[id] = new byte[count];
      for (int k = 0; k < count; k++) {
        classes[id][k] = strength[found[k]];
        strength[found[k]] = 0;
      }
      count = 0;
    }
  }

  /** Likeness from which two names, or two words of which one is none, are taken for one. */
  private static final double NAME_BAR = 0.7;

  private static final double WORD_BAR = 0.78;

  /** How far below the bar a likeness still says something. */
  private static final double ALIKE_BELOW = 0.14;

  /** Shorter words are alike by chance. */
  private static final int SHORTEST = 3;

  private static boolean isComparable(Word word, boolean candidate) {
    return candidate && word.sound().length() >= SHORTEST;
  }

  private static int classOf(Translation.Grade grade) {
    return switch (grade) {
      case FIRST -> FIRST;
      case LATER -> LATER;
      case PART -> WEAK;
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
