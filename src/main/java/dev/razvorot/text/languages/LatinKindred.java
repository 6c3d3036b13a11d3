package dev.razvorot.text.languages;

import dev.razvorot.text.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what passes for English but is in another language of Latin letters, by its articles and
 * prepositions where English has hardly any of its own.
 *
 * <p>A look at every word; remembers counts alone. Not for several threads.
 */
public final class LatinKindred {
  /** Fewer may be names in an English list: La Paz, Le Monde, El Niño. */
  private static final int FEWEST = 4;

  /** So many are other words. */
  private static final int FEWEST_DIFFERENT = 3;

  /** One in two or three words of running text is such a word, one in four of headlines. */
  private static final int ONE_IN = 5;

  /** Of these languages' words, how many stand beside one English word at least. */
  private static final int TO_ONE_ENGLISH = 10;

  /** Words that are shown to a person. */
  private static final int SHOWN = 3;

  /** Those that none of the other languages has. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "for", "with", "that", "are", "from", "by", "it", "this",
          "be", "has", "have", "not", "its", "his", "their", "at", "after", "over");

  /** A language and its commonest small words. */
  private record Words(String language, Set<String> words) {
    static Words of(String language, String words) {
      return new Words(language, Set.of(words.split(" ")));
    }
  }

  private static final List<Words> OTHERS =
      List.of(
          Words.of(
              "French",
              "le la les du des un une et est pour dans sur avec au aux qui que pas ne ce cette à"
                  + " sont il elle"),
          Words.of(
              "German",
              "der die das und ist den dem des ein eine einen mit für auf im nicht von zu zum zur"
                  + " wurde um sich auch wird bei nach"),
          Words.of(
              "Spanish",
              "el la los las del un una es en con por para que se su al más como sus este"),
          Words.of(
              "Italian",
              "il lo la gli le di del della un una è che con per non sono nel alla dei delle"));

  /** The words of all of these, as every word of a text is looked up. */
  private static final Set<String> OF_OTHERS =
      OTHERS.stream()
          .flatMap(other -> other.words.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Integer> counts = new HashMap<>();
  private int all;
  private int english;

  /** Counts the words of a text. */
  public void add(String text) {
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || !Letters.isLatin(text.charAt(end))) {
        if (end > start) {
          addWord(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
        start = end + 1;
      }
    }
  }

  private void addWord(String word) {
    all++;
    if (ENGLISH.contains(word)) {
      english++;
    } else if (OF_OTHERS.contains(word)) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  /** What the texts look like, and why, for a person; empty if they may well be English. */
  public Optional<String> guess() {
    Words best = OTHERS.get(0);
    for (Words other : OTHERS) {
      best = count(other) > count(best) ? other : best;
    }
    int count = count(best);
    boolean sure =
        count >= FEWEST
            && (long) count * ONE_IN >= all
            && count >= english * TO_ONE_ENGLISH
            && found(best).size() >= FEWEST_DIFFERENT;
    return sure ? Optional.of(best.language + " (" + shown(best) + ")") : Optional.empty();
  }

  private int count(Words language) {
    return found(language).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The words of a language that were found, and how often. */
  private Map<String, Integer> found(Words language) {
    Map<String, Integer> found = new TreeMap<>(counts);
    found.keySet().retainAll(language.words);
    return found;
  }

  /** Its commonest words. */
  private String shown(Words language) {
    return found(language).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .map(Map.Entry::getKey)
        .reduce((one, next) -> one + ", " + next)
        .orElse("");
  }
}
