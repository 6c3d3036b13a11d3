package dev.razvorot.format.tmx;

import dev.razvorot.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one tool wants of a TMX file beyond what the standard says. Every profile is valid by the
 * DTD and read by every known tool; they differ in what that tool makes of it.
 */
public enum TmxProfile {
  /** What every tool reads: plain language tags, inline codes, no DOCTYPE. */
  DEFAULT("en", "ru", Codes.KEEP),

  /** OmegaT, which checks external memories by schema from 6.1 on. */
  OMEGAT("en", "ru", Codes.KEEP),

  /** Okapi, which refuses a whole file for a language tag that is not the one asked for. */
  OKAPI("en", "ru", Codes.KEEP),

  /** Trados Studio, whose memories are between countries' languages. */
  TRADOS("en-US", "ru-RU", Codes.KEEP),

  /** memoQ, which writes tags in small letters. */
  MEMOQ("en-us", "ru", Codes.KEEP),

  /** Weblate, which makes codes part of the text, and does not know every country's language. */
  WEBLATE("en", "ru", Codes.DROP),

  /** Smartling, which wants the source language of the header spelt as its projects spell it. */
  SMARTLING("en-US", "ru-RU", Codes.KEEP);

  private final String english;
  private final String russian;
  private final Codes codes;

  TmxProfile(String english, String russian, Codes codes) {
    this.english = english;
    this.russian = russian;
    this.codes = codes;
  }

  /** The profile of a tool's name in any case; empty if there is none. */
  public static Optional<TmxProfile> ofName(String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    return Stream.of(values()).filter(profile -> profile.name().equals(wanted)).findFirst();
  }

  /** How the tool spells a language. */
  public String tag(Language language) {
    return language == Language.ENGLISH ? english : russian;
  }

  /** Whether inline codes are written. */
  Codes codes() {
    return codes;
  }
}
