package dev.razvorot.text;

/**
 * A word or a number in a text.
 *
 * @param kind word or number
 * @param start index of its first char
 * @param end index after its last char
 */
public record Token(Kind kind, int start, int end) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with apostrophes and stress marks between them. */
    WORD,
    /**
     * Digits, with the separators of both countries between them: {@code 1 000,5}, {@code 1,000.5},
     * {@code 19:30}.
     */
    NUMBER
  }

  /** The characters of the token. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
