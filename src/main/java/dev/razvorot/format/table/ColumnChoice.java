package dev.razvorot.format.table;

import dev.razvorot.Language;
import dev.razvorot.format.LanguageNames;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table hold the texts, said by the user: {@code en=2,ru=3} by 1-based number,
 * or {@code en=Source,ru=Target} by the name in the header row.
 *
 * @param english number or name of the English column
 * @param russian number or name of the Russian column
 */
public record ColumnChoice(String english, String russian) {

  /**
   * Reads what a user wrote.
   *
   * @throws IllegalArgumentException if it has not the form {@code en=COLUMN,ru=COLUMN}
   */
  public static ColumnChoice parse(String text) {
    Map<Language, String> columns = new EnumMap<>(Language.class);
    for (String part : text.split(",")) {
      String[] sides = part.split("=", 2);
      Optional<Language> language = LanguageNames.parse(sides[0]);
      if (sides.length == 2 && !sides[1].isBlank() && language.isPresent()) {
        columns.put(language.get(), sides[1].strip());
      }
    }
    if (columns.size() != 2) {
      throw new IllegalArgumentException(
          "columns \"" + text + "\"; the form en=2,ru=3 was expected");
    }
    return new ColumnChoice(columns.get(Language.ENGLISH), columns.get(Language.RUSSIAN));
  }

  /** Whether both columns are told by number. */
  boolean isByNumber() {
    return isNumber(english) && isNumber(russian);
  }

  static boolean isNumber(String column) {
    return column.matches("[1-9][0-9]{0,4}");
  }
}
