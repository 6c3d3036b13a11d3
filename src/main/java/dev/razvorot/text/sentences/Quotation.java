package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a sentence goes on after a question or exclamation mark, or three dots, that belong
 * to quoted or bracketed words inside it.
 */
final class Quotation {
  /** Words of a name and its titles before the verb: Dr. Mary Jane Brown asked. */
  private static final int NAME = 4;

  /** Verbs of speech in the past that seldom do anything else. */
  private static final Set<String> SPOKE =
      Set.copyOf(
          List.of(
              ("said says asked asks replied answered cried shouted yelled whispered screamed"
                      + " shrieked exclaimed wondered demanded muttered murmured mumbled insisted"
                      + " inquired enquired snapped gasped growled groaned moaned begged pleaded"
                      + " protested repeated sobbed sighed quipped joked retorted interrupted"
                      + " bellowed hissed spoke"
                      + " сказал сказала сказали спросил спросила спросили крикнул крикнула"
                      + " крикнули закричал закричала закричали кричал кричала кричали ответил"
                      + " ответила ответили воскликнул воскликнула прошептал прошептала")
                  .split(" ")));

  /** What after such a verb says that it has an object and begins a sentence of its own. */
  private static final Set<String> OBJECTS =
      Set.of("nothing", "that", "he", "she", "they", "it", "so", "if", "whether", "for");

  private Quotation() {}

  /** Whether the sentence goes on. */
  static boolean goesOn(Junction junction, NextWords after) {
    if (junction.isClosed()) {
      return isAttributed(after) || isNamed(junction, after);
    }
    return isInsideName(junction);
  }

  /** “What?” Tom asked. */
  private static boolean isAttributed(NextWords after) {
    String[] words = after.words(NAME + 2);
    if (words.length < 2 || Abbreviations.isOpener(words[0]) && !words[0].equals("I")) {
      return false;
    }
    int i = 0;
    while (i < words.length - 1 && i < NAME && isName(words[i])) {
      i++;
    }
    boolean alone = i == words.length - 1 || !OBJECTS.contains(words[i + 1]);
    return i > 0 && SPOKE.contains(words[i]) && alone;
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /**
   * Роман «Кто виноват?» Герцена; bought (for a pound!) Bibles. English puts no stop after such a
   * quote at the end of a sentence, so that its capitals say nothing.
   */
  private static boolean isNamed(Junction junction, NextWords after) {
    int open = junction.opening();
    boolean russian = Letters.isCyrillic(after.first());
    return open > 0
        && isPartOfClause(junction, open)
        && (junction.isBracketed() || russian && !Abbreviations.isOpener(after.word()));
  }

  /** The first mark of channel «Привет! Россия». */
  private static boolean isInsideName(Junction junction) {
    int open = junction.nameOpening();
    return open > 0 && isPartOfClause(junction, open);
  }

  /** Whether a word stands right before the quote or bracket, other than a verb of speech. */
  private static boolean isPartOfClause(Junction junction, int open) {
    String before = junction.wordUpTo(open);
    return !before.isEmpty() && !before.endsWith(".") && !SPOKE.contains(before);
  }
}
