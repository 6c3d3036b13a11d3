package dev.razvorot.format;

import dev.razvorot.Place;
import java.util.List;
import java.util.Objects;

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
  }

  /** Copies the entries. */
  public ReadReport {
    Objects.requireNonNull(file, "file");
    entries = List.copyOf(entries);
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
