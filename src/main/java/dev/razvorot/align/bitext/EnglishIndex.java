package dev.razvorot.align.bitext;

import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.sounds.Sound;
import dev.razvorot.lexicon.words.LikenessMemory;
import dev.razvorot.lexicon.words.Translations;
import dev.razvorot.lexicon.words.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the English words of a document that a Russian word may stand for: the same writing, a
 * translation, a name that sounds alike.
 *
 * <p>Translations are found through chains of words with one stem; names are compared with those of
 * the same skeleton.
 */
final class EnglishIndex {
  /**
   * Likenesses from which words are alike, from which they are taken for one, each for words of
   * which one is no name and for two names, and from which they are twins: {@link #ofNames} and
   * {@link #ofWords} read the count.
   */
  static final double[] BARS = {0.56, 0.64, 0.7, 0.78, 0.9};

  /** Shorter words are alike by chance. */
  private static final int SHORTEST = 3;

  private static final int END = -1;

  /** {@code [grade of a translation]} class of the link. */
  private static final byte[] STRENGTH = strengths();

  /** An odd number near 2^32 / golden ratio, whose products are random in their upper bits. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SPREAD_SHIFT = 8;

  private final Side english;
  private final LikenessMemory likeness;

  /** {@code [slot]} a stem of the lexicon, and the first word of the document that has it. */
  private final int[] stems;

  private final int[] ofStem;

  /** {@code [word]} next word with the same stem. */
  private final int[] sameStem;

  /** Words by the key of the number that they may be besides; few texts have any. */
  private final Map<Long, Integer> ofOther = new HashMap<>();

  /** {@code [skeleton]} words that may be names, in the first places, and how many there are. */
  private final int[][] bySound = new int[Sound.SKELETONS][0];

  private final int[] ofSound = new int[Sound.SKELETONS];

  EnglishIndex(Side english, LikenessMemory likeness) {
    this.english = english;
    this.likeness = likeness;
    this.sameStem = new int[english.typeCount()];
    this.stems = new int[Integer.highestOneBit(english.typeCount() + 1) * 4];
    this.ofStem = new int[stems.length];
    Arrays.fill(ofStem, END);
    for (int id = 0; id < english.typeCount(); id++) {
      add(id);
    }
  }

  private static byte[] strengths() {
    byte[] strengths = new byte[Translation.Grade.values().length];
    strengths[Translation.Grade.PART.ordinal()] = WordLinks.WEAK;
    strengths[Translation.Grade.LATER.ordinal()] = WordLinks.LATER;
    strengths[Translation.Grade.FIRST.ordinal()] = WordLinks.FIRST;
    return strengths;
  }

  private void add(int id) {
    Word word = english.word(id);
    int stem = word.english();
    if (stem >= 0) {
      int slot = slot(stem);
      stems[slot] = stem;
      sameStem[id] = ofStem[slot];
      ofStem[slot] = id;
    }
    if (!word.other().isEmpty()) {
      ofOther.putIfAbsent(word.otherKey(), id);
    }
    if (isComparable(word, english.mayBeName(id) || stem < 0)) {
      addSound(word.sound().skeleton(), id);
    }
  }

  private void addSound(int skeleton, int id) {
    int[] words = bySound[skeleton];
    int count = ofSound[skeleton]++;
    if (count == words.length) {
      words = Arrays.copyOf(words, Math.max(4, 2 * count));
      bySound[skeleton] = words;
    }
    words[count] = id;
  }

  /** Where a stem stands, or would stand: open addressing, linear probing. */
  private int slot(int stem) {
    int slot = stem * SPREAD >>> SPREAD_SHIFT & stems.length - 1;
    while (ofStem[slot] != END && stems[slot] != stem) {
      slot = slot + 1 & stems.length - 1;
    }
    return slot;
  }

  /** Adds the counterparts of the Russian word of an id. */
  void link(Side russian, int id, LinkSet links) {
    Word word = russian.word(id);
    int same = same(word);
    if (same >= 0) {
      links.add(same, isWord(same) ? WordLinks.FIRST : WordLinks.SAME);
    }
    Translations translations = word.translations();
    for (int k = 0; k < translations.size(); k++) {
      int first = ofStem[slot(translations.english(k))];
      for (int at = first; at != END; at = sameStem[at]) {
        links.add(at, STRENGTH[translations.grade(k).ordinal()]);
      }
    }
    if (isComparable(word, russian.mayBeName(id) || !word.isTranslated())) {
      compareSounds(word, russian.isName(id), links);
    }
  }

  /** The word of the same form, else the one that may be the same number; -1 if there is none. */
  private int same(Word word) {
    int same = english.id(word.key());
    if (same < 0 && !word.other().isEmpty()) {
      same = english.id(word.otherKey());
    }
    return same < 0 && word.isNumber() ? ofOther.getOrDefault(word.key(), -1) : same;
  }

  /**
   * Whether it is a word that translators translate: where it stands on both sides, they have not
   * come to it yet, and it says no more than its translation would.
   */
  private boolean isWord(int id) {
    return english.word(id).english() >= 0 && !english.isName(id) && !english.isNumber(id);
  }

  private void compareSounds(Word word, boolean name, LinkSet links) {
    int skeleton = word.sound().skeleton();
    for (int k = 0; k < ofSound[skeleton]; k++) {
      int other = bySound[skeleton][k];
      int bars = likeness.bars(word, english.word(other));
      int strength = name && english.isName(other) ? ofNames(bars) : ofWords(bars);
      if (strength != WordLinks.NONE) {
        links.add(other, strength);
      }
    }
  }

  private static int ofNames(int bars) {
    return strength(bars, 2, 0);
  }

  private static int ofWords(int bars) {
    return strength(bars, 3, 1);
  }

  private static int strength(int bars, int one, int alike) {
    if (bars == BARS.length) {
      return WordLinks.TWIN;
    }
    return bars > one ? WordLinks.NAME : bars > alike ? WordLinks.ALIKE : WordLinks.NONE;
  }

  private static boolean isComparable(Word word, boolean candidate) {
    return candidate && word.sound().length() >= SHORTEST;
  }
}
