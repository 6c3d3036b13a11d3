package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The English and the Russian column of a table, told by their names or by their letters.
 *
 * <p>Where several columns are in a language, those that repeat themselves are remarks, and one
 * that spells the words of the other language in its own letters is a pronunciation; of the rest
 * the fullest are taken, then those that stand side by side, then the first.
 *
 * @param english the English one
 * @param russian the Russian one
 */
record ColumnPair(Column english, Column russian) {
  /** Of the texts of the fullest column: a pronunciation or a remark may be left out somewhere. */
  private static final double NEARLY_AS_FULL = 0.8;

  /** The two columns of a table; empty if it has no column in either language. */
  static Optional<ColumnPair> of(Collection<Column> table) {
    return best(table, Column::isNamedAs).or(() -> best(table, Column::isIn));
  }

  private static Optional<ColumnPair> best(
      Collection<Column> table, BiPredicate<Column, Language> isIn) {
    List<ColumnPair> pairs = new ArrayList<>();
    for (Column english : full(table, Language.ENGLISH, isIn)) {
      for (Column russian : full(table, Language.RUSSIAN, isIn)) {
        if (english != russian) {
          pairs.add(new ColumnPair(english, russian));
        }
      }
    }
    return pairs.size() < 2 ? pairs.stream().findFirst() : pairs.stream().min(likeliest());
  }

  /** The columns in a language but for those that hold much less than the fullest. */
  private static List<Column> full(
      Collection<Column> table, Language language, BiPredicate<Column, Language> isIn) {
    List<Column> all = table.stream().filter(column -> isIn.test(column, language)).toList();
    int most = all.stream().mapToInt(column -> column.texts(language)).max().orElse(0);
    return all.stream().filter(it -> it.texts(language) >= NEARLY_AS_FULL * most).toList();
  }

  private static Comparator<ColumnPair> likeliest() {
    return Comparator.comparing(ColumnPair::isPronunciation)
        .thenComparing(pair -> -pair.texts())
        .thenComparing(ColumnPair::distance);
  }

  private boolean isPronunciation() {
    return english.soundsLike(russian);
  }

  /** Whether another column only says how one of these is pronounced. */
  boolean isSpelling(Column other) {
    return other != english
        && other != russian
        && (other.soundsLike(russian) || english.soundsLike(other));
  }

  /**
   * The lines of rows in which one column is empty: they have no counterpart. Where such rows of
   * both languages follow each other, as titles over the whole width do, they may be each other's.
   */
  Set<Integer> alone() {
    Set<Integer> alone = new HashSet<>();
    List<Integer> run = new ArrayList<>();
    Set<Language> languages = EnumSet.noneOf(Language.class);
    int last = Math.max(english.lastRow(), russian.lastRow());
    for (int row = 1; row <= last + 1; row++) {
      int at = row;
      if (english.lines(row).isEmpty() != russian.lines(row).isEmpty()) {
        run.addAll(english.lines(row));
        run.addAll(russian.lines(row));
        english.language(row).or(() -> russian.language(at)).ifPresent(languages::add);
      } else if (!english.lines(row).isEmpty() || row > last) {
        alone.addAll(languages.size() < 2 ? run : List.of());
        run.clear();
        languages.clear();
      }
    }
    return alone;
  }

  private int texts() {
    return english.texts(Language.ENGLISH) + russian.texts(Language.RUSSIAN);
  }

  private int distance() {
    return Math.abs(english.number() - russian.number());
  }

  /** Whether both have names, so that all columns that have none are no sides. */
  boolean isNamed() {
    return english.isNamed() && russian.isNamed();
  }
}
