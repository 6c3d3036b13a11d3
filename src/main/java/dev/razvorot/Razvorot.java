package dev.razvorot;

/** The program as a whole. */
public final class Razvorot {
  /** Its version, which files name as their maker. */
  public static final String VERSION = "0.1.0";

  private Razvorot() {}
}
