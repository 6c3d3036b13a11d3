package dev.razvorot.format.convert;

import dev.razvorot.format.table.TableOptions;
import dev.razvorot.format.tmx.Codes;
import java.util.Objects;

/**
 * How corpora are read.
 *
 * @param codes what becomes of inline codes, where a format has them
 * @param table what is known of tables
 */
public record ReadOptions(Codes codes, TableOptions table) {

  /** Checks that both parts are there. */
  public ReadOptions {
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(table, "table");
  }

  /** Everything is kept; what tables are like is found out. */
  public static ReadOptions usual() {
    return new ReadOptions(Codes.KEEP, TableOptions.guessed());
  }
}
