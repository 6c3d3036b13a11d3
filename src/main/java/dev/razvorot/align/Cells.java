package dev.razvorot.align;

/**
 * For pairs of lines, the class of each word's best counterpart in the other line; made when first
 * asked for.
 */
final class Cells implements LineClasses {
  private final int[] first;
  private final byte[][][] englishClasses;
  private final byte[][][] russianClasses;
  private final Counterparts counterparts;

  /**
   * {@code first[row]} is the first English line that may be asked for with a Russian one, {@code
   * last[row]} the last.
   */
  Cells(Side english, Side russian, WordLinks links, int[] first, int[] last) {
    this.first = first;
    this.englishClasses = new byte[russian.size()][][];
    this.russianClasses = new byte[russian.size()][][];
    for (int row = 0; row < russian.size(); row++) {
      int width = Math.max(0, last[row] - first[row] + 1);
      englishClasses[row] = new byte[width][];
      russianClasses[row] = new byte[width][];
    }
    this.counterparts = new Counterparts(english, russian, links);
  }

  @Override
  public byte[] english(int line, int row) {
    byte[] classes = englishClasses[row][line - first[row]];
    if (classes == null) {
      fill(line, row);
      classes = englishClasses[row][line - first[row]];
    }
    return classes;
  }

  @Override
  public byte[] russian(int line, int row) {
    byte[] classes = russianClasses[row][line - first[row]];
    if (classes == null) {
      fill(line, row);
      classes = russianClasses[row][line - first[row]];
    }
    return classes;
  }

  private void fill(int line, int row) {
    counterparts.compare(line, row);
    russianClasses[row][line - first[row]] = counterparts.russian();
    englishClasses[row][line - first[row]] = counterparts.english();
  }
}
