package dev.razvorot.align;

/** Compares two lines word by word. Keeps only the last comparison; not for several threads. */
final class Counterparts implements LineClasses {
  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final byte[] best;
  private final int[] stamp;
  private int tick;
  private int lastLine = -1;
  private int lastRow = -1;
  private byte[] englishClasses = {};
  private byte[] russianClasses = {};

  Counterparts(Side english, Side russian, WordLinks links) {
    this.english = english;
    this.russian = russian;
    this.links = links;
    this.best = new byte[english.typeCount()];
    this.stamp = new int[english.typeCount()];
  }

  void compare(int line, int row) {
    if (line == lastLine && row == lastRow) {
      return;
    }
    lastLine = line;
    lastRow = row;
    int[] words = english.lines[line];
    int[] others = russian.lines[row];
    tick++;
    for (int e : words) {
      stamp[e] = tick;
      best[e] = 0;
    }
    russianClasses = new byte[others.length];
    for (int p = 0; p < others.length; p++) {
      russianClasses[p] = counterpart(others[p]);
    }
    englishClasses = new byte[words.length];
    for (int p = 0; p < words.length; p++) {
      englishClasses[p] = best[words[p]];
    }
  }

  byte[] english() {
    return englishClasses;
  }

  byte[] russian() {
    return russianClasses;
  }

  @Override
  public byte[] english(int line, int row) {
    compare(line, row);
    return englishClasses;
  }

  @Override
  public byte[] russian(int line, int row) {
    compare(line, row);
    return russianClasses;
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
