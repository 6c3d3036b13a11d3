package dev.razvorot.text.normal;

import dev.razvorot.Finding;
import dev.razvorot.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that the normalizer did or saw.
 *
 * <p>Public for the rooms of {@code text} alone; others are given a {@link Finding} or a {@link
 * TextNormalizer.Mark}.
 *
 * @param kind what sort of thing
 * @param what the character, word or line concerned, for a person to read
 * @param offset where, 0-based, in UTF-16 units: of the text as given for what was removed or
 *     repaired, of the text as returned for what is still there
 * @param output where in the text as returned, 0-based
 */
public record Change(Kind kind, String what, int offset, int output) {
  /** Offsets that one message lists at most: enough to look, short enough to read. */
  private static final int LISTED = 8;

  /** Sorts of changes; the check id is what users and files see. */
  public enum Kind {
    INVISIBLE(Severity.NOTE, "invisible-character", "removed"),
    CONTROL(Severity.NOTE, "control-character", "removed"),
    SURROGATE(Severity.NOTE, "lone-surrogate", "removed"),
    DECOMPOSED(Severity.NOTE, "decomposed-letter", "composed"),
    FOLDED(Severity.NOTE, "folded", "folded"),
    BROKEN(Severity.WARNING, "broken-encoding", "repaired"),
    UNREAD(Severity.WARNING, "broken-encoding", "the line was meant to be:"),
    LOST(Severity.WARNING, "lost-character", "a character was lost earlier,"),
    MIXED(Severity.WARNING, "mixed-script", "two scripts in one word:");

    private final Severity severity;
    private final String check;
    private final String verb;

    Kind(Severity severity, String check, String verb) {
      this.severity = severity;
      this.check = check;
      this.verb = verb;
    }
  }

  /** Whether a character of the text as given is not in the text as returned. */
  public boolean isRemoval() {
    return kind == Kind.INVISIBLE || kind == Kind.CONTROL || kind == Kind.SURROGATE;
  }

  /** Whether nothing was done: it is still there. */
  boolean isDoubt() {
    return kind == Kind.UNREAD || kind == Kind.LOST || kind == Kind.MIXED;
  }

  /** Whether the offset counts in the text as given. */
  boolean isGiven() {
    return isRemoval() || kind == Kind.DECOMPOSED || kind == Kind.BROKEN || kind == Kind.UNREAD;
  }

  /** The same change when a fold has made the text before it longer, or shorter. */
  Change movedBy(int units) {
    return new Change(kind, what, isGiven() ? offset : offset + units, output + units);
  }

  /** The same change of a line of so many units that was mended once more. */
  Change within(int given, int returned) {
    return new Change(
        kind, what, Math.min(offset, isGiven() ? given : returned), Math.min(output, returned));
  }

  /** The same change, seen from a larger text. */
  Change shifted(int inputShift, int outputShift) {
    return new Change(kind, what, offset + inputShift, output + outputShift);
  }

  /** What a user sees of it. */
  TextNormalizer.Mark mark() {
    return new TextNormalizer.Mark(kind.check, kind.verb + " " + what, offset + 1, isGiven());
  }

  /** One finding for each kind and thing, in the order of first appearance, places listed. */
  public static List<Finding> findings(List<Change> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    Map<Finding, List<Integer>> places = new LinkedHashMap<>();
    for (Change change : changes) {
      Kind kind = change.kind;
      Finding key = new Finding(kind.severity, kind.check, kind.verb + " " + change.what);
      places.computeIfAbsent(key, none -> new ArrayList<>()).add(change.offset + 1);
    }
    List<Finding> findings = new ArrayList<>();
    places.forEach((key, at) -> findings.add(placed(key, at)));
    return List.copyOf(findings);
  }

  private static Finding placed(Finding finding, List<Integer> places) {
    String listed = String.join(", ", places.stream().limit(LISTED).map(String::valueOf).toList());
    String more = places.size() > LISTED ? ", ..." : "";
    String count = places.size() > 1 ? " (" + places.size() + " times)" : "";
    return new Finding(
        finding.severity(),
        finding.check(),
        finding.message() + count + " at character " + listed + more);
  }
}
