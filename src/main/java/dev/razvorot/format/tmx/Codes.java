package dev.razvorot.format.tmx;

/** What a reader does with inline codes. */
public enum Codes {
  /** Give them beside the text. */
  KEEP,
  /** Give the text alone. */
  DROP
}
