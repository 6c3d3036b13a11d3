package dev.razvorot.text;

import dev.razvorot.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The stem of a word: what its inflected forms have in common (Porter's Snowball algorithms,
 * English and Russian).
 *
 * <p>Not safe for use by several threads at once: the algorithms keep their word in a buffer.
 */
public final class Stemmer {
  private final SnowballStemmer program;

  private Stemmer(SnowballStemmer program) {
    this.program = program;
  }

  /** A stemmer for words of one language. */
  public static Stemmer of(Language language) {
    return new Stemmer(
        switch (language) {
          case ENGLISH -> new EnglishStemmer();
          case RUSSIAN -> new RussianStemmer();
        });
  }

  /**
   * The stem of a word in its compared form (lower case, е for ё). A word the algorithm leaves
   * nothing of is its own stem.
   */
  public String stem(String word) {
    program.setCurrent(word);
    program.stem();
    String stem = program.getCurrent();
    return stem.isEmpty() ? word : stem;
  }
}
