package dev.razvorot.format.table;

import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.LanguageNames;
import dev.razvorot.format.NamedField;
import dev.razvorot.format.SideName;
import dev.razvorot.text.languages.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a table holds what.
 *
 * @param before rows before the first unit: that which names the columns, and what stands before it
 * @param english index of the English column, 0-based
 * @param russian index of the Russian column, 0-based
 * @param others names of all other columns, by index
 */
record Layout(int before, int english, int russian, Map<Integer, String> others) {
  /** Titles and the like before the row that names the columns. */
  private static final int MOST_BEFORE = 10;

  /** Around names; spreadsheets and joined files leave more than spaces there. */
  private static final Pattern BLANKS = Pattern.compile("^[\\s\\xA0\\uFEFF]+|[\\s\\xA0\\uFEFF]+$");

  /**
   * Finds the columns: by the user's choice, by the names in the first row, or else by the language
   * of what stands in them.
   *
   * @param file for errors
   * @param rows the first rows
   * @throws CorpusFormatException if there are no two such columns
   */
  static Layout of(String file, List<List<String>> rows, Optional<ColumnChoice> choice)
      throws CorpusFormatException {
    List<String> first = rows.isEmpty() ? List.of() : rows.get(0);
    Optional<Layout> found =
        choice.isPresent() ? chosen(first, choice.get()) : named(rows).or(() -> guessed(rows));
    return found.orElseThrow(
        () ->
            new CorpusFormatException(
                new Place(file, 1, 1),
                "a table of " + first.size() + " column(s) " + String.join(", ", first),
                "an English and a Russian column were expected, or to be told which they are"));
  }

  private static Optional<Layout> chosen(List<String> first, ColumnChoice choice) {
    int english = index(first, choice.english());
    int russian = index(first, choice.russian());
    boolean header = !choice.isByNumber() || named(first, 1).isPresent();
    return of(first, header ? 1 : 0, english, russian);
  }

  private static int index(List<String> first, String column) {
    return ColumnChoice.isNumber(column)
        ? Integer.parseInt(column) - 1
        : lowerCase(first).indexOf(column.toLowerCase(Locale.ROOT));
  }

  /** By the first row that names two columns and has nothing in them before it: titles may come. */
  private static Optional<Layout> named(List<List<String>> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_BEFORE); i++) {
      List<String> row = rows.get(i);
      int before = i + 1;
      Optional<Layout> found =
          WordfastHeader.of(row, before).or(() -> named(row, before)).or(() -> fields(row, before));
      if (found.isPresent()) {
        return found.filter(
            layout -> rows.subList(0, layout.before - 1).stream().noneMatch(layout::hasBoth));
      }
    }
    return Optional.empty();
  }

  private boolean hasBoth(List<String> row) {
    return row.size() > Math.max(english, russian)
        && !row.get(english).isBlank()
        && !row.get(russian).isBlank();
  }

  private static Optional<Layout> named(List<String> row, int before) {
    List<String> names = lowerCase(row);
    int english = indexOf(names, Language.ENGLISH, SideName.ORIGINAL);
    int russian = indexOf(names, Language.RUSSIAN, SideName.TRANSLATION);
    return of(row, before, english, russian);
  }

  /** By the first field that the row names in both languages. */
  private static Optional<Layout> fields(List<String> row, int before) {
    List<Optional<NamedField>> fields = row.stream().map(NamedField::of).toList();
    for (int i = 0; i < fields.size(); i++) {
      int other = fields.indexOf(fields.get(i).map(NamedField::other));
      if (fields.get(i).isPresent() && other >= 0) {
        boolean english = fields.get(i).get().language() == Language.ENGLISH;
        return of(row, before, english ? i : other, english ? other : i);
      }
    }
    return Optional.empty();
  }

  private static int indexOf(List<String> names, Language language, SideName side) {
    for (int i = 0; i < names.size(); i++) {
      boolean isShort = names.get(i).length() <= "english (united states)".length();
      if (isShort && isLanguage(names.get(i), language)) {
        return i;
      }
    }
    return names.stream().map(SideName::of).toList().indexOf(Optional.of(side));
  }

  /** A name that says a language and nothing more, as far as a header row goes. */
  private static boolean isLanguage(String name, Language language) {
    boolean isTag = name.matches("[a-zа-яё]{2,4}([-_][a-z0-9]+)*+") && !name.endsWith("_lines");
    boolean isName = name.matches("\\p{L}{6,11}( \\(.*\\))?");
    return (isTag || isName) && LanguageNames.parse(name).filter(language::equals).isPresent();
  }

  private static Optional<Layout> guessed(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int english = -1;
    int russian = -1;
    for (int i = columns - 1; i >= 0; i--) {
      Optional<Language> language = language(rows, i);
      english = language.filter(Language.ENGLISH::equals).isPresent() ? i : english;
      russian = language.filter(Language.RUSSIAN::equals).isPresent() ? i : russian;
    }
    return of(List.of(), 0, english, russian).or(() -> ofTwoWords(rows, columns));
  }

  /** Two columns, the words of one in Latin letters, those of the other in Cyrillic ones. */
  private static Optional<Layout> ofTwoWords(List<List<String>> rows, int columns) {
    if (columns != 2) {
      return Optional.empty();
    }
    List<Language> languages = new ArrayList<>();
    for (int column = 0; column < 2; column++) {
      StringBuilder texts = new StringBuilder();
      for (List<String> row : rows) {
        texts.append(column < row.size() ? row.get(column) : "").append(' ');
      }
      Languages.of(texts.toString()).ifPresent(languages::add);
    }
    return of(
        List.of(), 0, languages.indexOf(Language.ENGLISH), languages.indexOf(Language.RUSSIAN));
  }

  /** The language of most texts in a column; columns of ids and numbers have none. */
  private static Optional<Language> language(List<List<String>> rows, int column) {
    int english = 0;
    int russian = 0;
    for (List<String> row : rows) {
      String text = column < row.size() ? row.get(column) : "";
      Optional<Language> language = text.contains(" ") ? Languages.of(text) : Optional.empty();
      english += language.filter(Language.ENGLISH::equals).isPresent() ? 1 : 0;
      russian += language.filter(Language.RUSSIAN::equals).isPresent() ? 1 : 0;
    }
    if (english + russian == 0) {
      return Optional.empty();
    }
    return Optional.of(english > russian ? Language.ENGLISH : Language.RUSSIAN);
  }

  static Optional<Layout> of(List<String> first, int before, int english, int russian) {
    if (english < 0 || russian < 0 || english == russian) {
      return Optional.empty();
    }
    Map<Integer, String> others = new LinkedHashMap<>();
    for (int i = 0; before > 0 && i < first.size(); i++) {
      if (i != english && i != russian && !first.get(i).isBlank()) {
        others.put(i, first.get(i).strip());
      }
    }
    return Optional.of(new Layout(before, english, russian, others));
  }

  private static List<String> lowerCase(List<String> names) {
    List<String> lower = new ArrayList<>();
    names.forEach(name -> lower.add(BLANKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT)));
    return lower;
  }
}
