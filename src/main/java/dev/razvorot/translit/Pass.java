package dev.razvorot.translit;

/**
 * One pass of rules over a text.
 *
 * <p>At each letter the first rule applies whose key and contexts match, as in ICU. One table
 * answers by the letter and the class of the next one, a second by the class of the letter written
 * last; only where these do not decide are rules tried in turn. Immutable, for any number of
 * threads. O(length of the text).
 */
final class Pass {
  /** Letters rewritten before the output is asked for more room. */
  private static final int BLOCK = 4096;

  private final PassTable table;
  private final short[] rows;
  private final int[] cells;
  private final int width;

  Pass(PassTable table) {
    this.table = table;
    this.rows = table.rows();
    this.cells = table.cells();
    this.width = table.next().count();
  }

  /** Number of letters, from the one to be rewritten on, that the rules may look at. */
  int reach() {
    return table.reach();
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
    int end = window.end();
    int limit = window.limit();
    char[] written = output.reserve((end - at) * table.growth());
    int length = output.length();
    while (at < end) {
      int row = row(read[at]);
      int cell = row == 0 ? read[at] : cells[row * width + nextClass(read, at + 1, limit)];
      if (cell < 0) {
        output.length(length);
        cell = undecided(~cell, window, at, output);
      }
      if (cell <= Character.MAX_VALUE) {
        written[length++] = (char) cell;
        at++;
      } else {
        char[] text = table.output(cell);
        for (char letter : text) {
          written[length++] = letter;
        }
        at += table.keyLength(cell);
      }
    }
    output.length(length);
    return at;
  }

  private int row(char letter) {
    return letter < LetterSet.TABLE ? rows[letter] : 0;
  }

  private int nextClass(char[] read, int at, int limit) {
    if (at < limit && read[at] < LetterSet.TABLE) {
      return table.next().ofSlot(read[at]);
    }
    int codePoint = at < limit ? Character.codePointAt(read, at, limit) : LetterSet.EDGE;
    return table.next().ofSlot(LetterSet.slot(codePoint));
  }

  private int undecided(int choice, Window window, int at, Output output) {
    int last = table.last().ofSlot(LetterSet.slot(output.last()));
    int cell = table.choice(choice, last);
    if (cell >= 0) {
      return cell;
    }
    for (int rule : table.candidates(~cell)) {
      if (table.rule(rule).applies(window.letters(), at, output, window.limit())) {
        return table.cell(rule);
      }
    }
    return window.letters()[at];
  }
}
