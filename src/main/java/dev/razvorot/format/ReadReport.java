package dev.razvorot.format;

import dev.razvorot.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of each unit of a file: kept and skipped together are what the file holds.
 *
 * @param file name of the file
 * @param kept units given to the caller
 * @param repaired those among the kept that had to be mended
 * @param skipped units that could not be given
 * @param entries what was odd, in order of first appearance
 */
public record ReadReport(String file, long kept, long repaired, long skipped, List<Entry> entries) {

  /**
   * One sort of oddity and where it was met.
   *
   * @param oddity what it was
   * @param count how often it was met
   * @param places the first of its places, at most {@value ReadTally#PLACES}
   */
  public record Entry(Oddity oddity, long count, List<Place> places) {

    /** Copies the places. */
    public Entry {
      Objects.requireNonNull(oddity, "oddity");
      places = List.copyOf(places);
    }

    /** This and what was met of the same sort elsewhere. */
    Entry and(Entry other) {
      List<Place> first =
          Stream.concat(places.stream(), other.places.stream()).limit(ReadTally.PLACES).toList();
      return new Entry(oddity, count + other.count, first);
    }
  }

  /** Copies the entries. */
  public ReadReport {
    Objects.requireNonNull(file, "file");
    entries = List.copyOf(entries);
  }

  /** The report of several files as one: what was odd in more than one of them is added up. */
  public static ReadReport joined(String file, List<ReadReport> parts) {
    Map<Oddity, Entry> entries = new LinkedHashMap<>();
    for (ReadReport part : parts) {
      part.entries.forEach(entry -> entries.merge(entry.oddity(), entry, Entry::and));
    }
    return new ReadReport(
        file,
        parts.stream().mapToLong(ReadReport::kept).sum(),
        parts.stream().mapToLong(ReadReport::repaired).sum(),
        parts.stream().mapToLong(ReadReport::skipped).sum(),
        List.copyOf(entries.values()));
  }

  /** Units met in the file: kept and skipped. */
  public long read() {
    return kept + skipped;
  }

  /** Whether anything at all was odd. */
  public boolean isClean() {
    return entries.isEmpty();
  }
}
