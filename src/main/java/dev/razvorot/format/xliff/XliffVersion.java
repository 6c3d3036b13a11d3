package dev.razvorot.format.xliff;

/** Versions that are written. */
public enum XliffVersion {
  /** Read by every tool. */
  V1_2,
  /** Read by Okapi, Translate Toolkit from 3.17 on, and OmegaT from 6.1 on. */
  V2_1
}
