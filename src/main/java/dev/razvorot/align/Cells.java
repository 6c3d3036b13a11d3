package dev.razvorot.align;

/**
 * For pairs of lines, the class of each word's best counterpart in the other line; made when first
 * asked for.
 */
final class Cells {
  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final int[] first;
  private final byte[][][] englishClasses;
  private final byte[][][] russianClasses;
  private final byte[] best;
  private final int[] stamp;
  private int tick;

  /**
   * {@code first[row]} is the first English line that may be asked for with a Russian one, {@code
   * last[row]} the last.
   */
  Cells(Side english, Side russian, WordLinks links, int[] first, int[] last) {
    this.english = english;
    this.russian = russian;
    this.links = links;
    this.first = first;
    this.englishClasses = new byte[russian.size()][][];
    this.russianClasses = new byte[russian.size()][][];
    for (int row = 0; row < russian.size(); row++) {
      int width = Math.max(0, last[row] - first[row] + 1);
      englishClasses[row] = new byte[width][];
      russianClasses[row] = new byte[width][];
    }
    this.best = new byte[english.typeCount()];
    this.stamp = new int[english.typeCount()];
  }

  byte[] english(int line, int row) {
    byte[] classes = englishClasses[row][line - first[row]];
    if (classes == null) {
      fill(line, row);
      classes = englishClasses[row][line - first[row]];
    }
    return classes;
  }

  byte[] russian(int line, int row) {
    byte[] classes = russianClasses[row][line - first[row]];
    if (classes == null) {
      fill(line, row);
      classes = russianClasses[row][line - first[row]];
    }
    return classes;
  }

  private void fill(int line, int row) {
    int[] words = english.lines[line];
    int[] others = russian.lines[row];
    tick++;
    for (int e : words) {
      stamp[e] = tick;
      best[e] = 0;
    }
    byte[] found = new byte[others.length];
    for (int p = 0; p < others.length; p++) {
      found[p] = counterpart(others[p]);
    }
    byte[] back = new byte[words.length];
    for (int p = 0; p < words.length; p++) {
      back[p] = best[words[p]];
    }
    russianClasses[row][line - first[row]] = found;
    englishClasses[row][line - first[row]] = back;
  }

  private byte counterpart(int r) {
    byte top = 0;
    int[] words = links.words[r];
    byte[] classes = links.classes[r];
    for (int k = 0; k < words.length; k++) {
      int e = words[k];
      if (stamp[e] == tick) {
        top = (byte) Math.max(top, classes[k]);
        best[e] = (byte) Math.max(best[e], classes[k]);
      }
    }
    return top;
  }
}
