package dev.razvorot.format;

import java.util.Objects;

/**
 * Something in a file that a reader did not expect and survived.
 *
 * @param outcome what became of it
 * @param id stable name for programs, such as {@code tmx-header-srclang}
 * @param message one sentence for a person, without the place
 */
public record Oddity(Outcome outcome, String id, String message) {

  /** What became of the part that was odd, least harm first. */
  public enum Outcome {
    /** Kept as it is. */
    NOTED,
    /** Mended, and kept. */
    REPAIRED,
    /** Left out. */
    SKIPPED
  }

  /** Checks that all parts are there. */
  public Oddity {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(message, "message");
  }

  /** Something kept as it is. */
  public static Oddity noted(String id, String message) {
    return new Oddity(Outcome.NOTED, id, message);
  }

  /** Something mended. */
  public static Oddity repaired(String id, String message) {
    return new Oddity(Outcome.REPAIRED, id, message);
  }

  /** Something left out. */
  public static Oddity skipped(String id, String message) {
    return new Oddity(Outcome.SKIPPED, id, message);
  }
}
