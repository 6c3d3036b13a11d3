package dev.razvorot.translit.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule asks of a run of letters: one {@link Step} after the other, greedy and without
 * backtracking, as in ICU.
 *
 * @param steps in reading order; empty matches everywhere
 */
public record Sequence(List<Step> steps) {

  /** The sequence that asks for nothing. */
  static final Sequence EMPTY = new Sequence(List.of());

  /** What is returned where nothing matches. */
  public static final int MISS = -1;

  /** Longer than any run of marks or spaces that a rule has to look over. */
  private static final int FAR = 64;

  /** One part of a sequence. */
  public sealed interface Step permits Letter, Repeat {}

  /**
   * A letter of a set. Where the set holds the edge of the text, it matches there and takes
   * nothing.
   */
  public record Letter(LetterSet set) implements Step {}

  /**
   * A part that may be missing or come again.
   *
   * @param least how often at least, 0 or 1
   * @param most how often at most, 1 or {@link Integer#MAX_VALUE}
   */
  record Repeat(Sequence part, int least, int most) implements Step {}

  /** Copies the list. */
  public Sequence {
    steps = List.copyOf(steps);
  }

  /** The end of the match that starts at a position, or {@link #MISS}. */
  int forward(char[] text, int start, int limit) {
    int at = start;
    for (int index = 0; index < steps.size() && at != MISS; index++) {
      Step step = steps.get(index);
      at =
          step instanceof Letter letter
              ? letterAt(letter, text, at, limit)
              : timesFrom((Repeat) step, text, at, limit);
    }
    return at;
  }

  private static int letterAt(Letter letter, char[] text, int at, int limit) {
    if (at >= limit) {
      return letter.set().contains(LetterSet.EDGE) ? at : MISS;
    }
    int codePoint = Character.codePointAt(text, at, limit);
    return letter.set().contains(codePoint) ? at + Character.charCount(codePoint) : MISS;
  }

  private static int timesFrom(Repeat repeat, char[] text, int start, int limit) {
    int at = start;
    for (int times = 0; times < repeat.most(); times++) {
      int next = repeat.part().forward(text, at, limit);
      if (next == MISS || next == at) {
        return times < repeat.least() && next == MISS ? MISS : at;
      }
      at = next;
    }
    return at;
  }

  /** The start of the match that ends at a position, or {@link #MISS}. */
  public int backward(char[] text, int end) {
    int at = end;
    for (int index = steps.size() - 1; index >= 0 && at != MISS; index--) {
      Step step = steps.get(index);
      at =
          step instanceof Letter letter
              ? letterBefore(letter, text, at)
              : timesBefore((Repeat) step, text, at);
    }
    return at;
  }

  private static int letterBefore(Letter letter, char[] text, int at) {
    if (at == 0) {
      return letter.set().contains(LetterSet.EDGE) ? at : MISS;
    }
    int codePoint = Character.codePointBefore(text, at);
    return letter.set().contains(codePoint) ? at - Character.charCount(codePoint) : MISS;
  }

  private static int timesBefore(Repeat repeat, char[] text, int end) {
    int at = end;
    for (int times = 0; times < repeat.most(); times++) {
      int next = repeat.part().backward(text, at);
      if (next == MISS || next == at) {
        return times < repeat.least() && next == MISS ? MISS : at;
      }
      at = next;
    }
    return at;
  }

  /** The letters that a match can begin with; all if it can be empty. */
  LetterSet first() {
    LetterSet first = LetterSet.NONE;
    for (Step step : steps) {
      first = first.or(letters(step, false));
      if (!canBeMissing(step)) {
        return first;
      }
    }
    return LetterSet.ALL;
  }

  /** The letters that a match can end with; all if it can be empty. */
  LetterSet last() {
    LetterSet last = LetterSet.NONE;
    for (int index = steps.size() - 1; index >= 0; index--) {
      last = last.or(letters(steps.get(index), true));
      if (!canBeMissing(steps.get(index))) {
        return last;
      }
    }
    return LetterSet.ALL;
  }

  private static LetterSet letters(Step step, boolean atEnd) {
    if (step instanceof Letter letter) {
      return letter.set();
    }
    Sequence part = ((Repeat) step).part();
    return atEnd ? part.last() : part.first();
  }

  private static boolean canBeMissing(Step step) {
    return step instanceof Repeat repeat && repeat.least() == 0;
  }

  /** Whether the sequence is single letters only, none of them optional. */
  boolean isPlain() {
    for (Step step : steps) {
      if (!(step instanceof Letter)) {
        return false;
      }
    }
    return true;
  }

  /** Number of steps. */
  public int size() {
    return steps.size();
  }

  /** Number of letters that a match takes at most; {@link #FAR} for each endless repetition. */
  int reach() {
    int reach = 0;
    for (Step step : steps) {
      reach += step instanceof Repeat repeat ? reach(repeat) : 1;
    }
    return reach;
  }

  private static int reach(Repeat repeat) {
    return repeat.most() == 1 ? repeat.part().reach() : FAR;
  }

  /** The steps after the first. */
  Sequence withoutFirst() {
    return new Sequence(steps.subList(1, steps.size()));
  }

  /** The steps of both. */
  Sequence followedBy(Sequence next) {
    List<Step> both = new ArrayList<>(steps);
    both.addAll(next.steps);
    return new Sequence(both);
  }
}
