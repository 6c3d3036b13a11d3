package dev.razvorot.format;

import dev.razvorot.Place;
import java.io.IOException;
import java.util.Objects;

/**
 * A file is not what its format asks for. The message reads {@code file:line:column: what is wrong;
 * what was expected}.
 */
public final class CorpusFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String wrong;

  /**
   * A complaint about one place.
   *
   * @param place where reading stopped making sense
   * @param wrong what is there, in a few words
   * @param expected what should be there instead
   */
  public CorpusFormatException(Place place, String wrong, String expected) {
    super(place + ": " + wrong + "; " + expected);
    this.place = Objects.requireNonNull(place, "place");
    this.wrong = Objects.requireNonNull(wrong, "wrong");
  }

  /** The same, with the error of the parser beneath. */
  public CorpusFormatException(Place place, String wrong, String expected, Throwable cause) {
    this(place, wrong, expected);
    initCause(cause);
  }

  /** Where reading stopped making sense. */
  public Place place() {
    return place;
  }

  /** What is there, in a few words. */
  public String wrong() {
    return wrong;
  }
}
