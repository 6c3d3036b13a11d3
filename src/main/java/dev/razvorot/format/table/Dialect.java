package dev.razvorot.format.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table is written.
 *
 * @param delimiter between fields
 * @param quotes whether fields may stand in double quotes; where not, a quote is a character
 * @param blanks whether blanks around fields belong to none of them
 */
public record Dialect(char delimiter, boolean quotes, boolean blanks) {
  private static final List<Dialect> KNOWN = of(',', ';', '\t');

  /** Only where a blank before a quote is seen, and the usual ones do not fit every row. */
  private static final List<Dialect> PADDED =
      List.of(new Dialect(',', true, true), new Dialect(';', true, true));

  /** Only where the usual ones do not fit every row: texts have it more often than tables. */
  private static final List<Dialect> RARE = of('|');

  /** A quoted field behind a blank, which is no part of it. */
  private static final Pattern BLANK_BEFORE_QUOTE = Pattern.compile("[,;] +\"[^\"]");

  /** Weights that put one thing before the other: there are fewer columns, and fewer rows. */
  private static final int MOST_COLUMNS = 100;

  private static final int ALL_ALIKE = 100_000_000;

  /** A table whose blanks belong to the fields. */
  public Dialect(char delimiter, boolean quotes) {
    this(delimiter, quotes, false);
  }

  private static List<Dialect> of(Character... delimiters) {
    return Stream.of(delimiters)
        .flatMap(c -> Stream.of(new Dialect(c, true), new Dialect(c, false)))
        .toList();
  }

  /**
   * The dialect that makes the most of the beginning of a table: that which every row fits, with
   * the most rows and columns; quotes rather than none.
   */
  static Dialect guess(Head head) {
    List<Dialect> known =
        BLANK_BEFORE_QUOTE.matcher(head.text()).find()
            ? Stream.concat(KNOWN.stream(), PADDED.stream()).toList()
            : KNOWN;
    Map<Dialect, Integer> worths = new HashMap<>();
    known.forEach(dialect -> worths.put(dialect, worth(head.rows(dialect))));
    Dialect best = best(known, worths);
    if (worths.get(best) >= ALL_ALIKE) {
      return best;
    }
    RARE.forEach(dialect -> worths.put(dialect, worth(head.rows(dialect))));
    Dialect rare = best(RARE, worths);
    return worths.get(rare) >= ALL_ALIKE ? rare : best;
  }

  /** The first of those that are worth most. */
  private static Dialect best(List<Dialect> dialects, Map<Dialect, Integer> worths) {
    Dialect best = dialects.get(0);
    for (Dialect dialect : dialects) {
      best = worths.get(dialect) > worths.get(best) ? dialect : best;
    }
    return best;
  }

  /** That all rows have one size counts most, then how many have the usual one, then the size. */
  private static int worth(List<List<String>> rows) {
    Map<Integer, Integer> sizes = new HashMap<>();
    rows.forEach(row -> sizes.merge(row.size(), 1, Integer::sum));
    int worth = 0;
    for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
      int alike = size.getValue() == rows.size() ? ALL_ALIKE : 0;
      int columns = Math.min(size.getKey(), MOST_COLUMNS - 1);
      worth = Math.max(worth, columns < 2 ? 0 : alike + size.getValue() * MOST_COLUMNS + columns);
    }
    return worth;
  }

  CSVFormat format() {
    CSVFormat.Builder builder =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(blanks);
    return (quotes ? builder : builder.setQuote(null)).get();
  }
}
