package dev.razvorot.text.normal;

/**
 * What {@link TextNormalizer#folding} changes on request, beyond what is always mended; in this
 * order, so that what one makes is seen by those after it.
 */
public enum Fold {
  /**
   * Look-alike letters of the wrong script are replaced where {@link Homoglyphs} is sure; a Latin á
   * becomes а with a stress mark, ë becomes ё, and i may become і.
   */
  SCRIPT,
  /** Stress marks: U+0300 and U+0301 after a Cyrillic vowel go; за́мок becomes замок. */
  STRESS,
  /** ё becomes е. */
  YO,
  /** Every double quote becomes {@code "}, every single one and every apostrophe {@code '}. */
  QUOTES,
  /** Every space becomes U+0020, and runs of them one. */
  SPACES,
  /** Letters of the Russian spelling before 1918: Россія becomes Россия, Коммерсантъ Коммерсант. */
  PREREFORM
}
