package dev.razvorot.format.xml;

/**
 * What to do with characters that XML 1.0 cannot hold in any form: most C0 controls, surrogates
 * without partner, U+FFFE and U+FFFF (XML 1.0, production 2, Char).
 */
public enum Unwritable {
  /** Write U+FFFD, the replacement character, in their place. */
  REPLACE,
  /** Refuse the text that holds one. */
  REFUSE
}
