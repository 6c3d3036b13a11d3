package dev.razvorot.format.table;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user knows of a table that is to be read; what is empty is found out.
 *
 * @param dialect how it is written
 * @param columns where the texts are
 */
public record TableOptions(Optional<Dialect> dialect, Optional<ColumnChoice> columns) {

  /** Checks that both parts are there. */
  public TableOptions {
    Objects.requireNonNull(dialect, "dialect");
    Objects.requireNonNull(columns, "columns");
  }

  /** Everything is found out. */
  public static TableOptions guessed() {
    return new TableOptions(Optional.empty(), Optional.empty());
  }

  /** The same, with columns that the user names. */
  public TableOptions withColumns(ColumnChoice choice) {
    return new TableOptions(dialect, Optional.of(choice));
  }

  /** The same, with a dialect that the user names. */
  public TableOptions withDialect(Dialect named) {
    return new TableOptions(Optional.of(named), columns);
  }
}
