package dev.razvorot.pipeline.sides;

import java.util.Objects;

/**
 * Something that was guessed, mended or missed on the way, for a person to know.
 *
 * @param kind what sort of thing
 * @param file the file concerned, as the caller named it
 * @param message what happened, in a few words
 */
public record Note(Kind kind, String file, String message) {

  /** Sorts of notes. */
  public enum Kind {
    /** The file holds another format than its name tells. */
    FORMAT,
    /** The file is not UTF-8. */
    ENCODING,
    /** Each file of a pair holds the language of the other. */
    SWAPPED,
    /** A language is missing, so nothing can be paired. */
    LACK,
    /** Sentences or joined lines were taken for segments without being asked for. */
    SEGMENTATION,
    /** The segments of a pair of files were found to be in no common order. */
    ORDER,
    /** Text that an earlier conversion had broken was made legible. */
    REPAIR,
    /** The text that passes for Russian or English looks like another language. */
    LANGUAGE,
    /** Parts of a document that hold text were not read. */
    LEFT_OUT
  }

  /** Checks that all parts are there. */
  public Note {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  /** {@code file: message}. */
  @Override
  public String toString() {
    return file + ": " + message;
  }
}
