package dev.razvorot.format.convert;

import dev.razvorot.format.ReadReport;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a conversion did.
 *
 * @param reports what became of the units of each input, in their order
 * @param written the files, in the order of their units
 * @param units how many units they hold together
 * @param losses what their format could not hold: how often, by what became of it; empty if the
 *     files give everything back
 */
public record Converted(
    List<ReadReport> reports, List<Path> written, long units, Map<String, Long> losses) {

  /** Copies lists and map, keeping their order. */
  public Converted {
    reports = List.copyOf(reports);
    written = List.copyOf(written);
    losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
  }

  /** Units that could not be read, of all inputs. */
  public long skipped() {
    return reports.stream().mapToLong(ReadReport::skipped).sum();
  }
}
