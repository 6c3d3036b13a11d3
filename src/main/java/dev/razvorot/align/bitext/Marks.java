package dev.razvorot.align.bitext;

import dev.razvorot.Language;

/**
 * What the punctuation of a segment says.
 *
 * @param end the mark that closes it, behind quotes and brackets; a blank if none does
 * @param questions number of question marks
 * @param innerEnds sentence ends inside the segment, before its last
 * @param opensSpeech it opens with a quote or, in Russian, a dash
 * @param closesSpeech an English segment closes with a quote
 * @param lowerStart its first letter is a small one
 */
public record Marks(
    char end,
    int questions,
    int innerEnds,
    boolean opensSpeech,
    boolean closesSpeech,
    boolean lowerStart) {
  private static final String CLOSERS = "\"'»”“’)]";
  private static final String QUOTES = "\"«“„'‘”";
  private static final String DASHES = "—–-―";

  static Marks of(Language language, String text) {
    return new Marks(
        end(text),
        questions(text),
        innerEnds(text),
        opensSpeech(language, text),
        QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0
            || text.endsWith("»")
            || text.endsWith("’"),
        lowerStart(text));
  }

  private static char end(String text) {
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    char c = text.charAt(at);
    return ".!?…:;,".indexOf(c) >= 0 ? c : ' ';
  }

  private static int questions(String text) {
    int count = 0;
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
      count++;
    }
    return count;
  }

  private static int innerEnds(String text) {
    int count = 0;
    int word = text.length();
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word = at;
      } else if (isEnd(c) && word < text.length() && opensSentence(text, at + 1, word)) {
        count++;
      }
    }
    return count;
  }

  /** Whether a mark ends a sentence. */
  public static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /**
   * Closers, a space, perhaps a quote or dash, a capital: a new sentence. {@code word}: where the
   * next letter or digit stands.
   */
  private static boolean opensSentence(String text, int start, int word) {
    int at = start;
    while (CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Character.isWhitespace(text.charAt(at))
        && !Character.isLowerCase(text.charAt(word))
        && !isInitial(text, start - 2);
  }

  /** A single capital before the full stop is an initial: А. С. Пушкин. */
  private static boolean isInitial(String text, int at) {
    return at >= 0
        && Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  private static boolean opensSpeech(Language language, String text) {
    char first = text.charAt(0);
    return QUOTES.indexOf(first) >= 0 || language == Language.RUSSIAN && DASHES.indexOf(first) >= 0;
  }

  private static boolean lowerStart(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at))) {
        return Character.isLowerCase(text.charAt(at));
      }
    }
    return false;
  }
}
