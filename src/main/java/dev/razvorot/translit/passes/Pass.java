package dev.razvorot.translit.passes;

import dev.razvorot.translit.rules.LetterSet;
import dev.razvorot.translit.rules.Rule;
import java.util.List;

/**
 * One pass of rules over a text.
 *
 * <p>At each letter the first rule applies whose key and contexts match, as in ICU. One table
 * answers by the letter and the class of the next one, a second by the class of the letter written
 * last; only where these do not decide are rules tried in turn. Immutable, for any number of
 * threads. O(length of the text).
 */
public final class Pass {
  /** Letters rewritten before the output is asked for more room. */
  private static final int BLOCK = 4096;

  private final PassTable table;
  private final int[] rows;
  private final long[] cells;
  private final long[] choices;
  private final byte[] next;
  private final byte[] last;
  private final int growth;

  Pass(PassTable table) {
    this.table = table;
    this.rows = table.rows();
    this.cells = table.cells();
    this.choices = table.choices();
    this.next = table.next().bySlot();
    this.last = table.last().bySlot();
    this.growth = table.growth();
  }

  /** Number of letters, from the one to be rewritten on, that the rules may look at. */
  int reach() {
    return table.reach();
  }

  /** The rules, in their order. */
  public List<Rule> rules() {
    return table.rules();
  }

  /**
   * Whether Cyrillic letters that a rule takes can become Latin ones.
   *
   * @param next the letter after it, or {@link LetterSet#EDGE}
   * @param lastWritten the Latin letter before it, or {@link LetterSet#EDGE}
   */
  public boolean mayWrite(String key, String latin, int next, int lastWritten) {
    int second = key.length() > 1 ? key.charAt(1) : next;
    int row = row(key.charAt(0));
    long cell = row == 0 ? Cell.of(key.charAt(0)) : cells[row + this.next[LetterSet.slot(second)]];
    if (cell < 0) {
      cell = choices[(int) ~cell + last[LetterSet.slot(lastWritten)]];
    }
    return cell < 0 || Cell.text(cell).equals(latin);
  }

  /** Whether any letter of the text begins the key of a rule. */
  boolean concerns(char[] text, int length) {
    for (int at = 0; at < length; at++) {
      if (row(text[at]) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Rewrites the letters of a window.
   *
   * @return the first position behind what was rewritten: the end of the window, or somewhat more
   *     if the last key reaches over it
   */
  int run(Window window, Output output) {
    int at = window.start();
    while (at < window.end()) {
      int end = Math.min(at + BLOCK, window.end());
      at = block(new Window(window.letters(), at, end, window.limit()), output);
    }
    return at;
  }

  private int block(Window window, Output output) {
    char[] read = window.letters();
    int at = window.start();
    char[] written = output.reserve((window.end() - at) * growth + Cell.LETTERS);
    int length = output.length();
    while (at < window.end()) {
      int row = row(read[at]);
      long cell =
          row == 0 ? Cell.of(read[at]) : cells[row + nextClass(read, at + 1, window.limit())];
      if (cell < 0) {
        cell = choices[(int) ~cell + lastClass(written, length)];
      }
      if (cell < 0) {
        output.length(length);
        at += tried((int) ~cell, window, at, output);
        length = output.length();
      } else {
        written[length] = (char) cell;
        written[length + 1] = (char) (cell >> Cell.SECOND);
        written[length + 2] = (char) (cell >> Cell.THIRD);
        length += (int) (cell >> Cell.LENGTH);
        at++;
      }
    }
    output.length(length);
    return at;
  }

  private int row(char letter) {
    return letter < LetterSet.DIRECT ? rows[letter] : farRow(letter);
  }

  private int farRow(char letter) {
    return LetterSet.canName(letter) ? rows[LetterSet.slot(letter)] : 0;
  }

  private int nextClass(char[] read, int at, int limit) {
    if (at < limit && read[at] < LetterSet.DIRECT) {
      return next[read[at]];
    }
    int codePoint = at < limit ? Character.codePointAt(read, at, limit) : LetterSet.EDGE;
    return next[LetterSet.slot(codePoint)];
  }

  private int lastClass(char[] written, int length) {
    if (length > 0 && written[length - 1] < LetterSet.DIRECT) {
      return last[written[length - 1]];
    }
    int codePoint = length > 0 ? Character.codePointBefore(written, length) : LetterSet.EDGE;
    return last[LetterSet.slot(codePoint)];
  }

  /** Applies the first of the candidates that can be, and gives the length of its key. */
  private int tried(int list, Window window, int at, Output output) {
    for (int index : table.candidates(list)) {
      Rule rule = table.rule(index);
      if (rule.stands(window.letters(), at, window.limit()) && output.endsWith(rule.before())) {
        output.append(rule.output());
        return rule.length();
      }
    }
    output.append(window.letters()[at]);
    return 1;
  }
}
