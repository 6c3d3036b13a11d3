package dev.razvorot.format.tmx;

import dev.razvorot.Language;

/**
 * What one tool wants of a TMX file beyond what the standard says. Every profile is valid by the
 * DTD and read by every known tool; they differ in what that tool makes of it.
 *
 * <p>All have the datatype {@code plaintext}, which is the one that Smartling takes of those that
 * fit, the segment type {@code sentence}, which is what tools themselves write, and no DOCTYPE:
 * none of them asks for one. Sources: each tool was run, or its manual read, as said below.
 */
public enum TmxProfile {
  /** What every tool reads: plain language tags, inline codes, no DOCTYPE. */
  DEFAULT("en", "ru", Codes.KEEP, Integer.MAX_VALUE),

  /** OmegaT (run), which checks external memories by schema from 6.1 on. */
  OMEGAT("en", "ru", Codes.KEEP, Integer.MAX_VALUE),

  /** Okapi (run), which refuses a whole file for a language tag that is not the one asked for. */
  OKAPI("en", "ru", Codes.KEEP, Integer.MAX_VALUE),

  /**
   * Trados Studio, whose memories are between countries' languages; it takes files of 1 GB (RWS,
   * Importing TM content).
   */
  TRADOS("en-US", "ru-RU", Codes.KEEP, 2_000_000),

  /** memoQ, which writes tags in small letters (memoQ, Translation memories). */
  MEMOQ("en-us", "ru", Codes.KEEP, Integer.MAX_VALUE),

  /**
   * Weblate (its import run), which makes codes part of the text, does not know every country's
   * language, and does not answer in time for more than 10 MB (WeblateOrg/weblate#15534).
   */
  WEBLATE("en", "ru", Codes.DROP, 20_000),

  /**
   * Smartling, which wants the source language in the header and in each unit, spelt alike and as
   * its projects spell it (Smartling, Upload a Translation Memory).
   */
  SMARTLING("en-US", "ru-RU", Codes.KEEP, Integer.MAX_VALUE);

  private final String english;
  private final String russian;
  private final Codes codes;
  private final int mostUnits;

  /** Of the size of files: units of 500 bytes, as the memory of the benchmarks has them. */
  TmxProfile(String english, String russian, Codes codes, int mostUnits) {
    this.english = english;
    this.russian = russian;
    this.codes = codes;
    this.mostUnits = mostUnits;
  }

  /** How the tool spells a language. */
  public String tag(Language language) {
    return language == Language.ENGLISH ? english : russian;
  }

  /** How many units one file should hold; beyond any memory's if the tool takes any. */
  public int mostUnits() {
    return mostUnits;
  }

  /** Whether inline codes are written. */
  Codes codes() {
    return codes;
  }
}
