package dev.razvorot;

import java.util.Locale;
import java.util.Optional;

/**
 * The two languages of a bitext, with their BCP 47 tags. English is the source, Russian the target.
 */
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The primary BCP 47 subtag: {@code en} or {@code ru}. */
  public String tag() {
    return tag;
  }

  /** The language on the other side. */
  public Language other() {
    return this == ENGLISH ? RUSSIAN : ENGLISH;
  }

  /**
   * The language of a tag as tools write it: case, region and separator do not matter ({@code en},
   * {@code EN-gb}, {@code ru_RU}).
   *
   * @return empty if the tag names neither language
   */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.tag.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
