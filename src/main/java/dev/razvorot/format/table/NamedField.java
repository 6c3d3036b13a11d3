package dev.razvorot.format.table;

import dev.razvorot.Language;
import dev.razvorot.format.LanguageNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column that holds one field in one language, as exports of databases name them: {@code
 * title_en}, {@code Headline (RU)}, {@code ru-title}.
 *
 * @param field the name without the language, in small letters
 * @param language the language
 */
record NamedField(String field, Language language) {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words of the longest name: what is longer is no name, but a text. */
  private static final int MOST_WORDS = 4;

  /** The first field of a row that has both languages; empty if the row names none. */
  static Optional<Layout> layout(List<String> row, int before) {
    List<Optional<NamedField>> fields = row.stream().map(NamedField::of).toList();
    for (int i = 0; i < fields.size(); i++) {
      int other =
          fields.get(i).map(NamedField::other).map(Optional::of).map(fields::indexOf).orElse(-1);
      if (other >= 0) {
        boolean english = fields.get(i).orElseThrow().language == Language.ENGLISH;
        return Layout.of(row, before, english ? i : other, english ? other : i);
      }
    }
    return Optional.empty();
  }

  private NamedField other() {
    return new NamedField(
        field, language == Language.ENGLISH ? Language.RUSSIAN : Language.ENGLISH);
  }

  private static Optional<NamedField> of(String name) {
    List<String> words =
        MARKS.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    if (words.size() < 2 || words.size() > MOST_WORDS || words.contains("lines")) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    return named(words.get(last), words.subList(0, last))
        .or(() -> named(words.get(0), words.subList(1, last + 1)));
  }

  private static Optional<NamedField> named(String tag, List<String> field) {
    return LanguageNames.parse(tag)
        .map(language -> new NamedField(String.join(" ", field), language));
  }
}
