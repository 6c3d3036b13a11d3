package dev.razvorot.format.convert;

import dev.razvorot.format.table.CsvWriter.Column;
import dev.razvorot.format.table.TablePreset;
import dev.razvorot.format.tmx.TmxOptions;
import java.util.Objects;
import java.util.Set;

/**
 * How corpora are written.
 *
 * @param tmx for TMX; its tool version and its answer to characters that XML cannot hold count for
 *     XLIFF too
 * @param preset for CSV
 * @param columns for CSV and TSV: columns beyond the usual
 */
public record WriteOptions(TmxOptions tmx, TablePreset preset, Set<Column> columns) {

  /** Copies the columns. */
  public WriteOptions {
    Objects.requireNonNull(tmx, "tmx");
    Objects.requireNonNull(preset, "preset");
    columns = Set.copyOf(columns);
  }

  /** What every tool reads, and tables that lose nothing. */
  public static WriteOptions of(String toolVersion) {
    return new WriteOptions(TmxOptions.of(toolVersion), TablePreset.MACHINE, Set.of(Column.EXTRA));
  }

  /** The same with other options for TMX. */
  public WriteOptions withTmx(TmxOptions other) {
    return new WriteOptions(other, preset, columns);
  }

  /** The same with another preset for CSV. */
  public WriteOptions withPreset(TablePreset other) {
    return new WriteOptions(tmx, other, columns);
  }
}
