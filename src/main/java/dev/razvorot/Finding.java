package dev.razvorot;

import java.util.Objects;

/**
 * What a check saw in a unit or a segment.
 *
 * @param severity how much it matters
 * @param check stable id of the check that speaks, such as {@code invisible-character}
 * @param message one sentence for the translator
 */
public record Finding(Severity severity, String check, String message) {

  /** How much a finding matters, least first. */
  public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** Probably wrong. */
    WARNING,
    /** Certainly wrong. */
    ERROR
  }

  /** Checks that all parts are there. */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(message, "message");
  }
}
