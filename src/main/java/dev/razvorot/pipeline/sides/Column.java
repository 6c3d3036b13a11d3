package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import dev.razvorot.text.languages.Languages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What stands in one column of a table. */
final class Column {
  /** Two rows may be a coincidence. */
  private static final int FEWEST = 3;

  /** A column in a language may hold some names, codes and untranslated cells. */
  private static final double MOST = 0.7;

  /** Rows that tell whether a column says how another is pronounced. */
  private static final int SAMPLE = 200;

  private final int number;
  private final SortedMap<Integer, List<Integer>> lines = new TreeMap<>();
  private final List<Integer> linesWithoutLetters = new ArrayList<>();
  private final Map<Integer, String> byRow = new HashMap<>();
  private final Map<Language, Integer> counts = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> texts = new EnumMap<>(Language.class);

  /** The name of the column, the last if a table has several rows of names. */
  private Optional<ColumnName> name = Optional.empty();

  Column(int number) {
    this.number = number;
  }

  /** Takes the name of the column. */
  void name(ColumnName head) {
    name = Optional.of(head);
  }

  /** Adds the text of a cell, or one of its lines. */
  void add(int row, int line, String text) {
    lines.computeIfAbsent(row, which -> new ArrayList<>()).add(line);
    byRow.putIfAbsent(row, text);
    Optional<Language> language = Languages.of(text);
    if (language.isEmpty()) {
      linesWithoutLetters.add(line);
      return;
    }
    counts.merge(language.get(), 1, Integer::sum);
    texts.computeIfAbsent(language.get(), which -> new HashSet<>()).add(text);
  }

  int number() {
    return number;
  }

  boolean isNamed() {
    return name.isPresent();
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

  private int count(Language language) {
    return counts.getOrDefault(language, 0);
  }

  private boolean isMostly(Language language) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return count(language) >= MOST * all;
  }

  /** How many texts in a language it holds, each counted once: remarks say the same again. */
  int texts(Language language) {
    return texts.getOrDefault(language, Set.of()).size();
  }

  /**
   * Whether most rows of either are the same words, spelt in the other alphabet; in a list of names
   * they are so, too, but begin with capitals.
   */
  boolean soundsLike(Column russian) {
    int alike = 0;
    int small = 0;
    int all = 0;
    for (Map.Entry<Integer, String> cell : byRow.entrySet()) {
      String other = russian.byRow.get(cell.getKey());
      if (other != null && all < SAMPLE) {
        all++;
        alike += Pronunciation.are(cell.getValue(), other) ? 1 : 0;
        small += Pronunciation.haveSmall(cell.getValue(), other) ? 1 : 0;
      }
    }
    return alike > 0 && alike >= MOST * all && 2 * small >= all;
  }

  boolean hasText() {
    return !counts.isEmpty();
  }

  IntStream lines() {
    return lines.values().stream().flatMap(List::stream).mapToInt(line -> line);
  }

  /** The lines in a row; none if its cell is empty. */
  List<Integer> lines(int row) {
    return lines.getOrDefault(row, List.of());
  }

  /** The language of a row; empty if its cell is, or has no letters. */
  Optional<Language> language(int row) {
    return Optional.ofNullable(byRow.get(row)).flatMap(Languages::of);
  }

  /** The last row in which it holds something, 0 if it is empty. */
  int lastRow() {
    return lines.isEmpty() ? 0 : lines.lastKey();
  }

  IntStream linesWithoutLetters() {
    return linesWithoutLetters.stream().mapToInt(line -> line);
  }
}
