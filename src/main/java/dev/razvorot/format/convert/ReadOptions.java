package dev.razvorot.format.convert;

import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.table.TableOptions;
import dev.razvorot.format.tmx.Codes;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How corpora are read.
 *
 * @param codes what becomes of inline codes, where a format has them
 * @param table what is known of tables
 * @param damage what becomes of a file that cannot be read to its end
 * @param encoding how files are encoded; empty: as they say, or as their letters tell
 */
public record ReadOptions(
    Codes codes, TableOptions table, Damage damage, Optional<Charset> encoding) {

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
    Objects.requireNonNull(encoding, "encoding");
  }

  /** Everything is kept; what tables are like is found out; damaged files are refused. */
  public static ReadOptions usual() {
    return new ReadOptions(Codes.KEEP, TableOptions.guessed(), Damage.REFUSE, Optional.empty());
  }

  /** The same with another answer to inline codes. */
  public ReadOptions withCodes(Codes other) {
    return new ReadOptions(other, table, damage, encoding);
  }

  /** The same with other knowledge of tables. */
  public ReadOptions withTable(TableOptions other) {
    return new ReadOptions(codes, other, damage, encoding);
  }

  /** The same with another answer to damage. */
  public ReadOptions withDamage(Damage other) {
    return new ReadOptions(codes, table, other, encoding);
  }

  /** The same of files in an encoding that is known. */
  public ReadOptions withEncoding(Charset known) {
    return new ReadOptions(codes, table, damage, Optional.of(known));
  }

  /** A file that is read so. */
  EncodedFile file(Path path) {
    return new EncodedFile(path, encoding);
  }
}
