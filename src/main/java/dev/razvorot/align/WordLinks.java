package dev.razvorot.align;

import dev.razvorot.lexicon.Likeness;
import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<Integer, List<Integer>> byStem = new HashMap<>();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final Map<Character, List<Integer>> bySound = new HashMap<>();
    private final Map<Integer, Integer> found = new HashMap<>();
    private String[] sortedForms;
    private Integer[] sortedIds;

    void build() {
      for (int id = 0; id < english.typeCount(); id++) {
        Word word = english.word(id);
        byForm.put(word.form(), id);
        if (word.english() >= 0) {
          byStem.computeIfAbsent(word.english(), key -> new ArrayList<>()).add(id);
        }
        if (word.sound().length() >= 3 && (english.isName(id) || word.english() < 0)) {
          bySound.computeIfAbsent(bucket(word.sound()), key -> new ArrayList<>()).add(id);
        }
      }
      for (int id = 0; id < russian.typeCount(); id++) {
        found.clear();
        link(id);
        store(id);
      }
    }

    private void link(int id) {
      Word word = russian.word(id);
      Integer same = byForm.get(word.form());
      if (same != null) {
        add(same, SAME);
      }
      for (Translation translation : word.translations()) {
        for (int english : byStem.getOrDefault(translation.english(), List.of())) {
          add(
              english,
              switch (translation.grade()) {
                case FIRST -> FIRST;
                case LATER -> LATER;
                case PART -> WEAK;
              });
        }
      }
      boolean known = !word.translations().isEmpty();
      if (word.sound().length() >= 3 && (russian.isName(id) || !known)) {
        for (int other : bySound.getOrDefault(bucket(word.sound()), List.of())) {
          double likeness = Likeness.of(word, WordLinks.this.english.word(other));
          boolean bothNames = russian.isName(id) && WordLinks.this.english.isName(other);
          if (likeness > (bothNames ? 0.7 : 0.78)) {
            add(other, NAME);
          } else if (likeness > (bothNames ? 0.55 : 0.65)) {
            add(other, ALIKE);
          }
        }
      }
    }

    private void add(int id, int strength) {
      found.merge(id, strength, Math::max);
    }

    private void store(int id) {
      int[] others = found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      byte[] strengths = new byte[others.length];
      for (int i = 0; i < others.length; i++) {
        strengths[i] = found.get(others[i]).byteValue();
      }
      words[id] = others;
      classes[id] = strengths;
    }
  }

  private static char bucket(String sound) {
    char c = sound.charAt(0);
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> 'a';
      case 'g', 'h', 'j' -> 'g';
      case 'k', 'q', 'c', 's', 'x', 'z' -> 's';
      case 'v', 'f', 'b', 'p' -> 'v';
      default -> c;
    };
  }
}
