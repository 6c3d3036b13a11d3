package dev.razvorot.format.convert;

import dev.razvorot.format.table.TableOptions;
import dev.razvorot.format.tmx.Codes;
import java.util.Objects;

/**
 * How corpora are read.
 *
 * @param codes what becomes of inline codes, where a format has them
 * @param table what is known of tables
 * @param damage what becomes of a file that cannot be read to its end
 */
public record ReadOptions(Codes codes, TableOptions table, Damage damage) {

  /** What a conversion does with a file that breaks off or makes no sense from some place on. */
  public enum Damage {
    /** Refuse it, and write nothing. */
    REFUSE,
    /** Keep what stands before that place, and say so in the report. */
    KEEP_BEFORE
  }

  /** Checks that all parts are there. */
  public ReadOptions {
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(damage, "damage");
  }

  /** Everything is kept; what tables are like is found out; damaged files are refused. */
  public static ReadOptions usual() {
    return new ReadOptions(Codes.KEEP, TableOptions.guessed(), Damage.REFUSE);
  }

  /** The same with another answer to inline codes. */
  public ReadOptions withCodes(Codes other) {
    return new ReadOptions(other, table, damage);
  }

  /** The same with other knowledge of tables. */
  public ReadOptions withTable(TableOptions other) {
    return new ReadOptions(codes, other, damage);
  }

  /** The same with another answer to damage. */
  public ReadOptions withDamage(Damage other) {
    return new ReadOptions(codes, table, other);
  }
}
