package dev.razvorot.lexicon.learning;

import dev.razvorot.Language;
import dev.razvorot.lexicon.words.CommonWords;
import dev.razvorot.text.Stemmer;
import dev.razvorot.text.Token;
import dev.razvorot.text.Tokenizer;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one language that a learner meets, by stem; words that stand in sentences of any
 * kind are left out.
 *
 * <p>Ids run from 0 in order of first appearance.
 */
final class LearnedWords {
  /** Words that stand in more than one of so many segments tell nothing. */
  private static final int EVERYWHERE = 10;

  /** Fewer segments do not make a word common. */
  private static final int FEW = 20;

  /** Longer segments are lists or whole chapters: what stands together in them says little. */
  private static final int MOST_WORDS = 200;

  private static final int COMMON = -1;
  private static final String STRESS = "\u0301";

  private final UnicodeScript script;
  private final Stemmer stemmer;
  private final CommonWords common;
  private final Map<String, Integer> ofForm = new HashMap<>();
  private final Map<String, Integer> ofStem = new HashMap<>();

  /** {@code [word]} how often it was written in which way. */
  private final List<Map<String, Integer>> writings = new ArrayList<>();

  /** {@code [word]} pairs that hold it. */
  private int[] counts = new int[1024];

  LearnedWords(Language language) {
    this.script = language == Language.RUSSIAN ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
    this.stemmer = Stemmer.of(language);
    this.common = CommonWords.of(language);
  }

  int size() {
    return writings.size();
  }

  /** The words of a text, each once; none if it is too long. */
  int[] of(String text) {
    int[] words =
        Tokenizer.tokens(text).stream()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .map(token -> token.of(text).replace(STRESS, "").replace('\u2019', '\''))
            .mapToInt(this::word)
            .filter(word -> word != COMMON)
            .distinct()
            .toArray();
    return words.length > MOST_WORDS ? new int[0] : words;
  }

  /** Notes that one more pair holds these words. */
  void count(int[] words) {
    if (counts.length < size()) {
      counts = Arrays.copyOf(counts, 2 * size());
    }
    for (int word : words) {
      counts[word]++;
    }
  }

  /** Pairs that hold a word. */
  int count(int word) {
    return counts[word];
  }

  /** Words that stand in so many pairs or more, but not everywhere. */
  int telling(int fewest, int pairs) {
    int most = most(pairs);
    int telling = 0;
    for (int word = 0; word < size(); word++) {
      telling += counts[word] >= fewest && counts[word] <= most ? 1 : 0;
    }
    return telling;
  }

  private static int most(int pairs) {
    return Math.max(FEW, pairs / EVERYWHERE);
  }

  /** Those of the words that do not stand everywhere. */
  int[] telling(int[] words, int pairs) {
    int most = most(pairs);
    return Arrays.stream(words).filter(word -> counts[word] <= most).toArray();
  }

  /** The commonest writing of a word; of equals the last by code points, so small letters. */
  String shown(int word) {
    return writings.get(word).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private int word(String writing) {
    String form = writing.toLowerCase(Locale.ROOT).replace('ё', 'е');
    int word = ofForm.computeIfAbsent(form, this::ofForm);
    if (word != COMMON) {
      writings.get(word).merge(writing, 1, Integer::sum);
    }
    return word;
  }

  private int ofForm(String form) {
    boolean foreign = form.chars().anyMatch(c -> c != '\'' && UnicodeScript.of(c) != script);
    if (foreign || form.length() == 1 || common.isCommon(form)) {
      return COMMON;
    }
    return ofStem.computeIfAbsent(stemmer.stem(form), stem -> newWord());
  }

  private int newWord() {
    writings.add(new HashMap<>(2));
    return writings.size() - 1;
  }
}
