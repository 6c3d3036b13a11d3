package dev.razvorot.format.table;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table is written.
 *
 * @param delimiter between fields
 * @param quotes whether fields may stand in double quotes; where not, a quote is a character
 */
public record Dialect(char delimiter, boolean quotes) {
  private static final List<Dialect> KNOWN =
      Stream.of(',', ';', '\t')
          .flatMap(c -> Stream.of(new Dialect(c, true), new Dialect(c, false)))
          .toList();

  /** Weights that put one thing before the other: there are fewer columns, and fewer rows. */
  private static final int MOST_COLUMNS = 100;

  private static final int ALL_ALIKE = 100_000_000;

  /**
   * The dialect that makes the most of the beginning of a table: that which every row fits, with
   * the most rows and columns; quotes rather than none.
   */
  static Dialect guess(Head head) {
    Dialect best = KNOWN.get(0);
    int most = 0;
    for (Dialect dialect : KNOWN) {
      int worth = worth(head.rows(dialect));
      if (worth > most) {
        most = worth;
        best = dialect;
      }
    }
    return best;
  }

  /** That all rows have the size of the first counts most, then how many, then the size. */
  private static int worth(List<List<String>> rows) {
    if (rows.isEmpty() || rows.get(0).size() < 2) {
      return 0;
    }
    int columns = rows.get(0).size();
    int alike = (int) rows.stream().filter(row -> row.size() == columns).count();
    return (alike == rows.size() ? ALL_ALIKE : 0) + alike * MOST_COLUMNS + Math.min(columns, 99);
  }

  CSVFormat format() {
    CSVFormat.Builder builder =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true);
    return (quotes ? builder : builder.setQuote(null)).get();
  }
}
