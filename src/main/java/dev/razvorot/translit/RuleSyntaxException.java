package dev.razvorot.translit;

import dev.razvorot.Place;

/**
 * Says where transliteration rules are wrong. The message is {@code file:line:column: what is
 * wrong}.
 */
public final class RuleSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  RuleSyntaxException(Place place, String what, Throwable cause) {
    super(place + ": " + what, cause);
    this.place = place;
  }

  /** Where the fault lies. */
  public Place place() {
    return place;
  }
}
