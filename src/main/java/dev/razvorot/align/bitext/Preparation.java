package dev.razvorot.align.bitext;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.LikenessMemory;
import dev.razvorot.lexicon.Words;

/**
 * Makes bitexts ready to be compared, and remembers what was learned of their words for the next
 * ones. Any number of threads may share one.
 */
public final class Preparation {
  private final Words words;
  private final ThreadLocal<LikenessMemory> likeness =
      ThreadLocal.withInitial(() -> new LikenessMemory(EnglishIndex.BARS));

  /** With the words of a lexicon. */
  public Preparation(Lexicon lexicon) {
    this.words = new Words(lexicon);
  }

  /** Both documents, ready to be compared. O(characters + links of their words). */
  public PreparedBitext of(Document source, Document target) {
    Side english = new Side(source, words);
    Side russian = new Side(target, words);
    WordLinks links = new WordLinks(english, russian, likeness.get());
    return new PreparedBitext(english, russian, links, new Chance(english, russian, links));
  }
}
