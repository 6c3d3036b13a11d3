package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import dev.razvorot.Segment;
import dev.razvorot.format.document.Cell;
import dev.razvorot.text.languages.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The English and the Russian columns of the tables in a file of both languages, as bilingual
 * contracts have them. In such a table the column tells the language of what letters do not tell:
 * amounts, dates, and what was left in English on the Russian side. The numbers of its rows, in a
 * column of their own, are no text, nor are the names of its columns; they tell what letters do not
 * in tables of few rows, and that other columns, of remarks, are no side.
 */
final class Columns {
  /** Two rows may be a coincidence. */
  private static final int FEWEST = 3;

  /** A column in a language may hold some names, codes and untranslated cells. */
  private static final double MOST = 0.7;

  private final Map<Integer, Language> byLine = new HashMap<>();
  private final Set<Integer> leftOut = new HashSet<>();
  private final List<Segment> segments;
  private boolean leavesTextOut;

  private Columns(List<Segment> segments) {
    this.segments = segments;
  }

  /** The columns of a text cut into segments, none if it has no bilingual table. */
  static Columns of(List<Cell> cells, List<Segment> segments) {
    Map<Integer, Cell> byLine = new HashMap<>();
    cells.forEach(cell -> byLine.put(cell.line(), cell));
    ColumnHeads heads = ColumnHeads.of(byLine, segments);
    Columns columns = new Columns(segments);
    for (Collection<Column> table : tables(byLine, heads, segments)) {
      columns.tell(table);
    }
    heads.lines().forEach(columns.leftOut::add);
    return columns;
  }

  private static List<Collection<Column>> tables(
      Map<Integer, Cell> byLine, ColumnHeads heads, List<Segment> segments) {
    Map<Integer, Map<Integer, Column>> tables = new TreeMap<>();
    for (Segment segment : segments) {
      Cell cell = byLine.get(segment.place().line());
      if (cell != null) {
        tables
            .computeIfAbsent(cell.table(), table -> new TreeMap<>())
            .computeIfAbsent(cell.column(), column -> new Column())
            .add(segment, heads.at(cell.line()));
      }
    }
    return tables.values().stream().map(Map::values).toList();
  }

  /** What stands in one column. */
  private static final class Column {
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Language, Integer> counts = new EnumMap<>(Language.class);

    /** The name of the column, the last if a table has several rows of names. */
    private Optional<ColumnName> name = Optional.empty();

    void add(Segment segment, Optional<ColumnName> head) {
      if (head.isPresent()) {
        name = head;
        return;
      }
      segments.add(segment);
      Languages.of(segment.text()).ifPresent(language -> counts.merge(language, 1, Integer::sum));
    }

    int count(Language language) {
      return counts.getOrDefault(language, 0);
    }

    /** Whether most of it is in a language, and that is no coincidence. */
    boolean isIn(Language language) {
      return count(language) >= FEWEST && isMostly(language);
    }

    /** Whether its name says that it is in a language, or says so much that a few texts will do. */
    boolean isNamedAs(Language language) {
      boolean told = name.filter(head -> head.says(language)).isPresent();
      return count(language) > 0 && (told || name.isPresent() && isMostly(language));
    }

    private boolean isMostly(Language language) {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      return count(language) >= MOST * all;
    }

    boolean hasText() {
      return !counts.isEmpty();
    }

    IntStream lines() {
      return segments.stream().mapToInt(segment -> segment.place().line());
    }

    IntStream linesWithoutLetters() {
      return segments.stream()
          .filter(segment -> Languages.of(segment.text()).isEmpty())
          .mapToInt(segment -> segment.place().line());
    }
  }

  private void tell(Collection<Column> table) {
    if (!tell(table, Column::isNamedAs)) {
      tell(table, Column::isIn);
    }
  }

  /** Whether a table has a column in either language. */
  private boolean tell(Collection<Column> table, BiPredicate<Column, Language> isIn) {
    Optional<Column> english = fullest(table, Language.ENGLISH, isIn);
    Optional<Column> russian = fullest(table, Language.RUSSIAN, isIn);
    if (english.isEmpty() || russian.isEmpty() || english.equals(russian)) {
      return false;
    }
    leaveOut(table, english.get().name.isPresent() && russian.get().name.isPresent());
    put(english.get(), Language.ENGLISH);
    put(russian.get(), Language.RUSSIAN);
    return true;
  }

  /** Numbers of rows; where the sides are named, all columns that are not. */
  private void leaveOut(Collection<Column> table, boolean areNamed) {
    for (Column column : table) {
      if (!areNamed) {
        column.linesWithoutLetters().forEach(leftOut::add);
      } else if (column.name.isEmpty()) {
        column.lines().forEach(leftOut::add);
        leavesTextOut |= column.hasText();
      }
    }
  }

  private static Optional<Column> fullest(
      Collection<Column> table, Language language, BiPredicate<Column, Language> isIn) {
    return table.stream()
        .filter(column -> isIn.test(column, language))
        .max(Comparator.comparingInt(column -> column.count(language)));
  }

  private void put(Column column, Language language) {
    column
        .lines()
        .forEach(
            line -> {
              byLine.put(line, language);
              leftOut.remove(line);
            });
  }

  /** The segments without the numbers of rows and the names of columns. */
  List<Segment> texts() {
    return segments.stream().filter(segment -> !leftOut.contains(segment.place().line())).toList();
  }

  /** The language of a segment, by letters or by column; empty if neither tells. */
  Optional<Language> language(Segment segment) {
    Optional<Language> told = Languages.of(segment.text());
    return told.filter(Language.RUSSIAN::equals)
        .or(() -> Optional.ofNullable(byLine.get(segment.place().line())))
        .or(() -> told);
  }

  /** Whether columns that hold more than numbers are left out. */
  boolean leaveTextOut() {
    return leavesTextOut;
  }

  /** Whether most of the text stands in such columns. */
  boolean isMost() {
    long within =
        segments.stream().filter(segment -> byLine.containsKey(segment.place().line())).count();
    return 2 * (within + leftOut.size()) > segments.size();
  }
}
