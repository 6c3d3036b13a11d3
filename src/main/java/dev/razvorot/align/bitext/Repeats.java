package dev.razvorot.align.bitext;

/**
 * How often a word stood in a line before: the second time it stands there it goes with the second
 * time its counterpart stands opposite, and a word said once is no counterpart of thirty. Not for
 * several threads.
 */
public final class Repeats {
  /** {@code [word]} the last line that held it, and how often it stood there before. */
  private final int[] line;

  private final int[] times;
  private int open;

  /** {@code words}: number of different words of the side. */
  public Repeats(int words) {
    this.line = new int[words];
    this.times = new int[words];
  }

  /** Begins a line. */
  public void begin() {
    open++;
  }

  /** How often the word stood in the line before; asked for once for each time it stands there. */
  public int before(int word) {
    times[word] = line[word] == open ? times[word] + 1 : 0;
    line[word] = open;
    return times[word];
  }
}
