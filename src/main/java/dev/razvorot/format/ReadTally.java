package dev.razvorot.format;

import dev.razvorot.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts while a reader reads: the growing form of a {@link ReadReport}. Memory is bounded by the
 * number of sorts of oddities, not by the file. Not safe for use by several threads.
 */
public final class ReadTally {
  /** Enough to find a habit of the writing tool, little enough for any file. */
  static final int PLACES = 20;

  private final String file;
  private final Map<Oddity, Count> counts = new LinkedHashMap<>();
  private long kept;
  private long repaired;
  private long skipped;
  private long repairs;
  private boolean mended;

  private static final class Count {
    private final List<Place> places = new ArrayList<>();
    private long times;
  }

  /** An empty tally for a file. */
  public ReadTally(String file) {
    this.file = Objects.requireNonNull(file, "file");
  }

  /** Says that what follows concerns a new unit. */
  public void beginUnit() {
    mended = false;
  }

  /** Counts an oddity of the present unit, or of the file as a whole. */
  public void add(Oddity oddity, Place place) {
    addAhead(oddity, place);
    mended |= oddity.outcome() == Oddity.Outcome.REPAIRED;
  }

  /** Counts an oddity met before its unit is at hand; {@link #mend} will tell when it is. */
  public void addAhead(Oddity oddity, Place place) {
    Count count = counts.computeIfAbsent(oddity, key -> new Count());
    count.times++;
    if (count.places.size() < PLACES) {
      count.places.add(place);
    }
    repairs += oddity.outcome() == Oddity.Outcome.REPAIRED ? 1 : 0;
  }

  /** Repairs counted so far, of whatever unit. */
  public long repairs() {
    return repairs;
  }

  /** Says that the present unit is one that had to be mended. */
  public void mend() {
    mended = true;
  }

  /** Counts a unit given to the caller. */
  public void keep() {
    kept++;
    if (mended) {
      repaired++;
    }
  }

  /** Counts a unit that was left out, and why. */
  public void skip(Oddity oddity, Place place) {
    add(oddity, place);
    skipped++;
  }

  /** What was counted so far. */
  public ReadReport report() {
    List<ReadReport.Entry> entries =
        counts.entrySet().stream()
            .map(e -> new ReadReport.Entry(e.getKey(), e.getValue().times, e.getValue().places))
            .toList();
    return new ReadReport(file, kept, repaired, skipped, entries);
  }
}
