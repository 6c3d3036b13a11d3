package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.context.FeatureRow;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Words that a translation keeps as they are: Latin words in Russian lines, and English words with
 * a capital behind the first letter (GNOME, PyGTK, iPhone). One that the other line lacks speaks
 * against a pair.
 */
final class KeptWords {
  static final List<String> NAMES =
      List.of(
          "kept.russian.linked",
          "kept.russian.unlinked",
          "kept.english.linked",
          "kept.english.unlinked");

  /** More than so many say no more. */
  private static final int MOST = 3;

  private static final int[] NONE = {};

  private final Side english;
  private final Side russian;
  private final WordLinks links;

  /** {@code [line]} its words that a translation keeps. */
  private final int[][] ofEnglish;

  private final int[][] ofRussian;

  KeptWords(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.ofEnglish = kept(english, word -> hasInnerCapital(english.surface(word)));
    this.ofRussian = kept(russian, word -> isLatin(russian.word(word).form()));
  }

  private static int[][] kept(Side side, IntPredicate isKept) {
    boolean[] kept = new boolean[side.typeCount()];
    for (int word = 0; word < kept.length; word++) {
      kept[word] = isKept.test(word);
    }
    int[][] lines = new int[side.size()][];
    for (int line = 0; line < lines.length; line++) {
      int[] found = IntStream.of(side.lines[line]).filter(word -> kept[word]).toArray();
      lines[line] = found.length == 0 ? NONE : found;
    }
    return lines;
  }

  private static boolean hasInnerCapital(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isLatin(String form) {
    return form.charAt(0) >= 'a' && form.charAt(0) <= 'z';
  }

  void describe(Candidate pair, FeatureRow row) {
    int[] own = english.lines[pair.english()];
    int[] other = russian.lines[pair.russian()];
    int[] latin = ofRussian[pair.russian()];
    int[] capital = ofEnglish[pair.english()];
    add(count(latin, word -> anyLinks(own, word)), latin.length, row);
    add(count(capital, word -> anyLinked(other, word)), capital.length, row);
  }

  private static int count(int[] words, IntPredicate linked) {
    int count = 0;
    for (int word : words) {
      count += linked.test(word) ? 1 : 0;
    }
    return count;
  }

  private boolean anyLinks(int[] englishWords, int russianWord) {
    for (int word : englishWords) {
      if (Arrays.binarySearch(links.words[russianWord], word) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean anyLinked(int[] russianWords, int englishWord) {
    for (int word : russianWords) {
      if (Arrays.binarySearch(links.words[word], englishWord) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(int linked, int all, FeatureRow row) {
    row.add(Math.min(MOST, linked));
    row.add(Math.min(MOST, all - linked));
  }
}
