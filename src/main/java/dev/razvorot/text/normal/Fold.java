package dev.razvorot.text.normal;

/** What {@link TextNormalizer#folding} changes on request, beyond what is always mended. */
public enum Fold {
  /** Stress marks: U+0300 and U+0301 after a Cyrillic vowel go; за́мок becomes замок. */
  STRESS,
  /** ё becomes е. */
  YO,
  /** Every double quote becomes {@code "}, every single one and every apostrophe {@code '}. */
  QUOTES,
  /** Every space becomes U+0020, and runs of them one. */
  SPACES,
  /** Letters of the Russian spelling before 1918: Россія becomes Россия, Коммерсантъ Коммерсант. */
  PREREFORM,
  /** Look-alike letters of the wrong script are replaced where {@link Homoglyphs} is sure. */
  SCRIPT
}
