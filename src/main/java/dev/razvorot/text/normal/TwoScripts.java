package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A word and the question in which of two scripts it was meant. */
final class TwoScripts {
  /** Longest Russian ending that is written right after a Latin name, as in «в Googleе». */
  private static final int ENDING = 3;

  /**
   * Letters of the wrong script that may be typed on the wrong keyboard, not taken for a twin; in a
   * longer word a third of its letters may.
   */
  private static final int FEW = 2;

  private final String word;
  private final Surroundings around;

  TwoScripts(String word, Surroundings around) {
    this.word = word;
    this.around = around;
  }

  /**
   * Indexes of the letters of the wrong script, in order; empty if the word has one script, or
   * cannot be told, or is meant to have two.
   */
  List<Integer> wrongLetters() {
    if (!any(Letters::isLatin) || !any(Letters::isCyrillic) || isMeant()) {
      return List.of();
    }
    boolean canBeCyrillic = canBeWrong(Letters::isLatin);
    boolean canBeLatin = canBeWrong(Letters::isCyrillic);
    if (!canBeCyrillic && !canBeLatin) {
      return indexes(this::isStray);
    }
    boolean cyrillic = canBeCyrillic && (!canBeLatin || isRatherCyrillic());
    return indexes(
        i -> cyrillic != Letters.isCyrillic(word.charAt(i)) && isOfTheTwo(word.charAt(i)));
  }

  /** Whether all letters of a script have twins: true ones, or near ones if they are but a few. */
  private boolean canBeWrong(IntPredicate script) {
    long letters = count(script);
    boolean few = letters <= FEW || 3 * letters <= count(TwoScripts::isOfTheTwo);
    return !any(c -> script.test(c) && !Twins.isTrue(c) && !(few && Twins.has(c)));
  }

  private static boolean isOfTheTwo(int c) {
    return Letters.isLatin(c) || Letters.isCyrillic(c);
  }

  /** Words that their authors put together of two scripts: PCшник, eРецепт, в Googleе. */
  private boolean isMeant() {
    int first = runEnd(0);
    if (!Letters.isLatin(word.charAt(0)) || runEnd(first) < word.length()) {
      return false;
    }
    boolean capitals = isUpper(0, first);
    boolean abbreviation = first > 1 && capitals && !isUpper(first, word.length());
    boolean brand = first == 1 && !capitals && isUpper(1, 2);
    return abbreviation || brand || isNameWithEnding(first);
  }

  private boolean isNameWithEnding(int first) {
    boolean name = word.substring(0, first).chars().anyMatch(c -> !Twins.has(c));
    boolean ending = word.length() - first <= ENDING && !isUpper(first, word.length());
    return name && ending && around == Surroundings.CYRILLIC;
  }

  /** What letters without a twin say; else all but one; else the words around. */
  private boolean isRatherCyrillic() {
    long without = count(c -> Letters.isCyrillic(c) && !Twins.has(c));
    long withoutLatin = count(c -> Letters.isLatin(c) && !Twins.has(c));
    long cyrillic = count(Letters::isCyrillic);
    long latin = count(Letters::isLatin);
    if (without != withoutLatin) {
      return without > withoutLatin;
    }
    if (Math.min(cyrillic, latin) == 1 && cyrillic != latin) {
      return cyrillic > latin;
    }
    return around != Surroundings.LATIN;
  }

  /** Whether a letter stands alone between two of the other script. */
  private boolean isStray(int i) {
    boolean inside = i > 0 && i + 1 < word.length();
    return inside
        && Twins.isTrue(word.charAt(i))
        && isOther(word.charAt(i), word.charAt(i - 1))
        && isOther(word.charAt(i), word.charAt(i + 1));
  }

  private List<Integer> indexes(IntPredicate test) {
    return IntStream.range(0, word.length()).filter(test).boxed().toList();
  }

  private static boolean isOther(char one, char two) {
    return Letters.isLatin(one) ? Letters.isCyrillic(two) : Letters.isLatin(two);
  }

  private int runEnd(int start) {
    int end = start;
    while (end < word.length() && !isOther(word.charAt(start), word.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isUpper(int from, int to) {
    return word.substring(from, to).chars().allMatch(Character::isUpperCase);
  }

  private boolean any(IntPredicate test) {
    return word.chars().anyMatch(test);
  }

  private long count(IntPredicate test) {
    return word.chars().filter(test).count();
  }
}
