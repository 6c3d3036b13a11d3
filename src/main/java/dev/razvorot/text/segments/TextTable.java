package dev.razvorot.text.segments;

import dev.razvorot.RawText;
import dev.razvorot.text.Lines;
import dev.razvorot.text.segments.Seam.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of three columns or more in plain text, its cells parted by TABs or bars: a list of terms
 * with remarks, a phrase book with the pronunciation. A line alone does not tell which of them are
 * the sides; the columns do.
 */
public final class TextTable {
  /** Two sides need no columns to be told. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int FEWEST_ROWS = 3;

  /** Of the lines that hold the mark: the last cells of some may be missing. */
  private static final double MOST = 0.7;

  private final RawText text;
  private final char mark;
  private final List<Row> rows;

  private TextTable(RawText text, char mark, List<Row> rows) {
    this.text = text;
    this.mark = mark;
    this.rows = rows;
  }

  private record Row(Lines.Line line, String text, List<Part> cells) {

    String cell(int column) {
      Part cell = cells.get(column);
      return Lines.trim(text.substring(cell.start(), cell.end()));
    }
  }

  /**
   * The table that most lines with one of these marks are rows of; empty if they are none. O(length
   * of the text), next to nothing if it holds no such marks.
   */
  public static Optional<TextTable> of(RawText text) {
    return of(text, '\t').or(() -> of(text, '|'));
  }

  private static Optional<TextTable> of(RawText text, char mark) {
    if (text.text().indexOf(mark) < 0) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (Lines.Line line : Lines.of(text.text())) {
      int at = text.text().indexOf(mark, line.start());
      if (at < 0) {
        break;
      }
      if (at < line.end()) {
        String clean = CleanLine.of(text, line).text();
        rows.add(new Row(line, clean, cells(clean, mark)));
      }
    }
    int width = width(rows);
    rows.removeIf(row -> row.cells().size() > width);
    rows.forEach(row -> fill(row, width));
    return width < FEWEST_COLUMNS ? Optional.empty() : Optional.of(new TextTable(text, mark, rows));
  }

  /** Bars may stand around the row, too. */
  private static List<Part> cells(String line, char mark) {
    boolean framed = mark == '|' && Lines.trim(line).startsWith("|");
    int start = framed ? line.indexOf(mark) + 1 : 0;
    List<Part> cells = new ArrayList<>();
    for (int end = line.indexOf(mark, start); end >= 0; end = line.indexOf(mark, start)) {
      cells.add(new Part(start, end));
      start = end + 1;
    }
    if (!framed || !Lines.trim(line.substring(start)).isEmpty()) {
      cells.add(new Part(start, line.length()));
    }
    return cells;
  }

  /** The number of columns that most rows have; 0 if rows differ. */
  private static int width(List<Row> rows) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      if (width.getValue() >= FEWEST_ROWS && width.getValue() >= MOST * rows.size()) {
        return width.getKey();
      }
    }
    return 0;
  }

  private static void fill(Row row, int width) {
    int end = row.text().length();
    while (row.cells().size() < width) {
      row.cells().add(new Part(end, end));
    }
  }

  /** The number of its rows. */
  public int size() {
    return rows.size();
  }

  /** The number of its columns. */
  public int width() {
    return rows.get(0).cells().size();
  }

  /** What stands in a cell, in its exported form; empty if nothing does. */
  public String cell(int row, int column) {
    return rows.get(row).cell(column);
  }

  /** The number of the line that is a row, 1-based. */
  public int number(int row) {
    return rows.get(row).line().number();
  }

  /** A row with two of its cells as sides; empty if one of them says nothing. */
  public Optional<BilingualLine> line(int row, int english, int russian) {
    Part left = rows.get(row).cells().get(Math.min(english, russian));
    Part right = rows.get(row).cells().get(Math.max(english, russian));
    String line = rows.get(row).text();
    if (!SideWords.areSaid(line, left) || !SideWords.areSaid(line, right)) {
      return Optional.empty();
    }
    boolean englishFirst = english < russian;
    SideWords first = SideWords.of(line, left);
    SideWords second = SideWords.of(line, right);
    boolean clear =
        (englishFirst ? first : second).areEnglish()
            && (englishFirst ? second : first).areRussian(0);
    String name = mark == '\t' ? SeamFinder.TAB : "\"|\"";
    Seam seam = new Seam(name, left, right, englishFirst, first.isOne() || second.isOne());
    return Optional.of(CleanLine.of(text, rows.get(row).line()).sides(row + 1, seam, !clear));
  }
}
