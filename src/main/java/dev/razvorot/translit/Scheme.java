package dev.razvorot.translit;

import java.util.List;

/**
 * A transliteration standard.
 *
 * @param id stable id, such as {@code iso_9_1995}: lower-case letters, digits and underscores
 * @param aliases ids that other tools know it by; may be empty
 * @param standard name of the standard
 * @param source the document and table that the rules were written from
 * @param language BCP 47 tag of the language written in Cyrillic: {@code ru}, {@code uk}, ...
 * @param reversible whether every word of the language can be had back from its Latin form; if not,
 *     {@link Transliteration#candidates} ranks what it may have been
 * @param sample an example
 */
public record Scheme(
    String id,
    List<String> aliases,
    String standard,
    String source,
    String language,
    boolean reversible,
    Sample sample) {

  /**
   * An example of a scheme.
   *
   * @param cyrillic words as they are written
   * @param latin the same words in the scheme
   */
  public record Sample(String cyrillic, String latin) {}

  /** Copies the aliases. */
  public Scheme {
    aliases = List.copyOf(aliases);
  }

  /** Whether this scheme goes by an id or an alias. */
  boolean answersTo(String name) {
    return id.equals(name) || aliases.contains(name);
  }
}
