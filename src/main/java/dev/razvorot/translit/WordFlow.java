package dev.razvorot.translit;

import dev.razvorot.translit.passes.Flow;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Puts each word for another, whatever the pieces it comes in; the rest flows on as it is. */
final class WordFlow implements Flow {
  /** Longer than any word; what goes on longer is taken in parts. */
  private static final int LONGEST = 64;

  /** Which characters words are made of. */
  interface Alphabet {
    /** Whether a character belongs to words. */
    boolean has(char character);
  }

  private final Alphabet alphabet;
  private final UnaryOperator<String> words;
  private final Flow next;
  private final StringBuilder word = new StringBuilder();

  WordFlow(Alphabet alphabet, UnaryOperator<String> words, Flow next) {
    this.alphabet = alphabet;
    this.words = words;
    this.next = next;
  }

  @Override
  public void take(char[] letters, int start, int end) throws IOException {
    StringBuilder done = new StringBuilder();
    for (int at = start; at < end; at++) {
      if (!alphabet.has(letters[at])) {
        finish(done);
        done.append(letters[at]);
        continue;
      }
      word.append(letters[at]);
      if (word.length() == LONGEST) {
        finish(done);
      }
    }
    pass(done);
  }

  @Override
  public void end() throws IOException {
    StringBuilder done = new StringBuilder();
    finish(done);
    pass(done);
    next.end();
  }

  private void finish(StringBuilder done) {
    if (!word.isEmpty()) {
      done.append(words.apply(word.toString()));
      word.setLength(0);
    }
  }

  private void pass(StringBuilder done) throws IOException {
    next.take(done.toString().toCharArray(), 0, done.length());
  }
}
