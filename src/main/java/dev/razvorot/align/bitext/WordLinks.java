package dev.razvorot.align.bitext;

import dev.razvorot.lexicon.words.LikenessMemory;

/**
 * Which words of one side may stand for which words of the other, and how strongly.
 *
 * <p>Strength is a class, not a weight: what a class is worth is learned (see {@code Weights}).
 * Immutable once made; any number of threads may read it.
 */
public final class WordLinks {
  /** No counterpart. The classes of a word's best counterpart follow, weakest first. */
  public static final int NONE = 0;

  /** Part of a phrase. */
  public static final int WEAK = 1;

  /** Words that sound somewhat alike. */
  public static final int ALIKE = 2;

  /** A translation, not among the likeliest. */
  public static final int LATER = 3;

  /** A likely translation. */
  public static final int FIRST = 4;

  /** Names that sound alike. */
  public static final int NAME = 5;

  /** Words that sound the same, or all but: chance hardly ever makes two such. */
  public static final int TWIN = 6;

  /** The same writing, or the same number. */
  public static final int SAME = 7;

  /** Number of classes. */
  public static final int CLASSES = 8;

  /** {@code [class]} share of a word's information that a counterpart of the class covers. */
  public static final float[] SHARE = {0, .4f, .5f, .75f, .9f, .9f, .95f, 1f};

  /** {@code [Russian word]} English words, ascending. */
  public final int[][] words;

  /** {@code [Russian word]} the class of each of its {@link #words}. */
  public final byte[][] classes;

  WordLinks(Side english, Side russian, LikenessMemory likeness) {
    this.words = new int[russian.typeCount()][];
    this.classes = new byte[russian.typeCount()][];
    EnglishIndex index = new EnglishIndex(english, likeness);
    LinkSet links = new LinkSet(english.typeCount());
    for (int id = 0; id < words.length; id++) {
      Interruption.check();
      index.link(russian, id, links);
      words[id] = links.words();
      classes[id] = links.classes(words[id]);
      links.clear();
    }
  }
}
