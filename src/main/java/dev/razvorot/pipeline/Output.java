package dev.razvorot.pipeline;

/** What a run can write. */
public enum Output {
  /** {@code headlines.tmx}: the pairs of all documents, for translation tools. */
  TMX,
  /** {@code headlines.csv}: the same pairs as a table. */
  CSV,
  /** {@code NAME.ladder.tsv} for each document: its beads as line numbers, one-sided ones too. */
  LADDER,
  /** Beside each pair of TMX and CSV, what spoke for it. */
  EVIDENCE
}
