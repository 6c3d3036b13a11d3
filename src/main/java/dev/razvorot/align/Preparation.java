package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.LikenessMemory;
import dev.razvorot.lexicon.Words;

/**
 * Makes bitexts ready to be compared, and remembers what was learned of their words for the next
 * ones. Any number of threads may share one.
 */
final class Preparation {
  private final Words words;
  private final ThreadLocal<LikenessMemory> likeness =
      ThreadLocal.withInitial(() -> new LikenessMemory(EnglishIndex.BARS));

  Preparation(Lexicon lexicon) {
    this.words = new Words(lexicon);
  }

  PreparedBitext of(Document source, Document target) {
    Side english = new Side(source, words);
    Side russian = new Side(target, words);
    WordLinks links = new WordLinks(english, russian, likeness.get());
    return new PreparedBitext(english, russian, links, new Chance(english, russian, links));
  }
}
