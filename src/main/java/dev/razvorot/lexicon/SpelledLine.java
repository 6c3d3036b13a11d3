package dev.razvorot.lexicon;

import dev.razvorot.text.Token;
import dev.razvorot.text.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text and the words and numbers in it, as they are written. Any number of threads may
 * read one.
 */
public final class SpelledLine {
  private final String text;
  private final List<Token> tokens;

  /** {@code [token]} what is written there; null until it is known. */
  private final @Nullable Spelling[] spellings;

  SpelledLine(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
    this.spellings = new Spelling[tokens.size()];
  }

  /** The line itself. */
  public String text() {
    return text;
  }

  /** Where its words and numbers stand, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Number of words and numbers. */
  public int size() {
    return spellings.length;
  }

  /** The word or number at a token. */
  public Spelling spelling(int token) {
    return spellings[token];
  }

  /** Looks up what a table knows; whether that is everything. */
  boolean lookUp(SpellingTable known) {
    char[] letters = text.toCharArray();
    boolean complete = true;
    for (int at = 0; at < spellings.length; at++) {
      Token token = tokens.get(at);
      spellings[at] = known.find(Fingerprint.of(letters, token.start(), token.end()));
      complete &= spellings[at] != null;
    }
    return complete;
  }

  /** Learns what is not known yet. */
  void learn(Teacher teacher) {
    for (int at = 0; at < spellings.length; at++) {
      if (spellings[at] == null) {
        spellings[at] = teacher.teach(tokens.get(at).of(text));
      }
    }
  }

  /** Tells what a word or number is that the table does not know. */
  @FunctionalInterface
  interface Teacher {
    Spelling teach(String surface);
  }
}
