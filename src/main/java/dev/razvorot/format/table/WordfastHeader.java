package dev.razvorot.format.table;

import dev.razvorot.Language;
import dev.razvorot.format.LanguageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first row of a Wordfast memory, in which every field begins with {@code %}: date, user,
 * number, source language, program, target language. The texts stand behind their languages.
 */
final class WordfastHeader {
  private static final String MARK = "%Wordfast TM";
  private static final List<String> NAMES = List.of("date", "user", "used");

  private WordfastHeader() {}

  /** The layout, if the row is one. */
  static Optional<Layout> of(List<String> row, int before) {
    int program = 0;
    while (program < row.size() && !row.get(program).startsWith(MARK)) {
      program++;
    }
    if (program == 0 || program + 1 >= row.size()) {
      return Optional.empty();
    }
    Optional<Language> source = language(row.get(program - 1));
    Optional<Language> target = language(row.get(program + 1));
    boolean englishFirst = source.filter(Language.ENGLISH::equals).isPresent();
    return source.isEmpty() || target.isEmpty() || source.equals(target)
        ? Optional.empty()
        : Layout.of(
            names(program),
            before,
            englishFirst ? program : program + 2,
            englishFirst ? program + 2 : program);
  }

  private static Optional<Language> language(String field) {
    return LanguageNames.parse(field.replace("%", ""));
  }

  /** The columns before the languages have names; languages and attributes have none. */
  private static List<String> names(int program) {
    List<String> names = new ArrayList<>(NAMES);
    while (names.size() < program + 3) {
      names.add("");
    }
    return names;
  }
}
