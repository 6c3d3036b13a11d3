package dev.razvorot.align.bitext;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.words.LikenessMemory;
import dev.razvorot.lexicon.words.Words;
import java.util.Objects;

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

  /**
   * Both documents, ready to be compared. O(characters + links of their words + pairs of names and
   * unknown words that begin with the same sounds): a hundred thousand unknown words on either side
   * take some ten seconds; of letters at random, of which many more sound alike, a minute or two.
   *
   * @throws IllegalArgumentException if the source is not English or the target not Russian
   */
  public PreparedBitext of(Document source, Document target) {
    require(Language.ENGLISH, "source", source);
    require(Language.RUSSIAN, "target", target);
    Interruption.check();
    Side english = new Side(source, words);
    Side russian = new Side(target, words);
    WordLinks links = new WordLinks(english, russian, likeness.get());
    return PreparedBitext.of(english, russian, links);
  }

  /** Documents that changed places would be paired all the same, and mislabelled ever after. */
  private static void require(Language language, String argument, Document document) {
    Objects.requireNonNull(document, argument);
    if (document.language() != language) {
      throw new IllegalArgumentException(
          argument
              + " "
              + document.name()
              + " is in "
              + document.language()
              + "; the source, the first argument, must be the ENGLISH document, the target, the"
              + " second, the RUSSIAN one");
    }
  }
}
