package dev.razvorot.evaluation;

import dev.razvorot.evaluation.Score.Tally;
import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The different beads of one document, those of one side cut into single lines. */
final class BeadSet {
  private static final int NONE = -1;

  private final Set<Lines> beads = new LinkedHashSet<>();

  /** What makes two beads the same: their lines, ascending. */
  private record Lines(List<Integer> source, List<Integer> target) {

    boolean isPair() {
      return !source.isEmpty() && !target.isEmpty();
    }
  }

  static BeadSet of(List<LineBead> beads) {
    BeadSet set = new BeadSet();
    for (LineBead bead : beads) {
      set.add(bead);
    }
    return set;
  }

  private void add(LineBead bead) {
    Lines lines = new Lines(bead.source(), bead.target());
    if (lines.isPair()) {
      beads.add(lines);
    } else {
      lines.source().forEach(line -> beads.add(new Lines(List.of(line), List.of())));
      lines.target().forEach(line -> beads.add(new Lines(List.of(), List.of(line))));
    }
  }

  /** The beads with both sides. */
  BeadSet pairs() {
    BeadSet pairs = new BeadSet();
    beads.stream().filter(Lines::isPair).forEach(pairs.beads::add);
    return pairs;
  }

  /**
   * The same beads, but those that lie wholly inside one bead of the gold are made one, if one of
   * them is a pair: lines that nothing was paired with are not paired by the gold.
   */
  BeadSet mergedInside(BeadSet gold) {
    GoldBeads owners = new GoldBeads(gold.beads);
    BeadSet merged = new BeadSet();
    Map<Integer, List<Lines>> inside = new LinkedHashMap<>();
    for (Lines bead : beads) {
      int owner = owners.ownerOf(bead);
      if (owner == NONE) {
        merged.beads.add(bead);
      } else {
        inside.computeIfAbsent(owner, key -> new ArrayList<>()).add(bead);
      }
    }
    inside.values().forEach(merged::addJoined);
    return merged;
  }

  private void addJoined(List<Lines> parts) {
    if (parts.stream().anyMatch(Lines::isPair)) {
      beads.add(parts.stream().reduce(BeadSet::union).orElseThrow());
    } else {
      beads.addAll(parts);
    }
  }

  /** Of these beads, those that the other set has too. */
  Tally sameIn(BeadSet other) {
    return new Tally(beads.stream().filter(other.beads::contains).count(), beads.size());
  }

  /** Of these beads, those that share a pair of lines with a bead of the other set. */
  Tally overlapping(BeadSet other) {
    Map<Integer, Set<Integer>> targets = new HashMap<>();
    for (Lines bead : other.beads) {
      for (int line : bead.source()) {
        targets.computeIfAbsent(line, key -> new TreeSet<>()).addAll(bead.target());
      }
    }
    long right =
        beads.stream().filter(bead -> other.beads.contains(bead) || touches(bead, targets)).count();
    return new Tally(right, beads.size());
  }

  private static boolean touches(Lines bead, Map<Integer, Set<Integer>> targets) {
    return bead.source().stream()
        .map(line -> targets.getOrDefault(line, Set.of()))
        .anyMatch(lines -> bead.target().stream().anyMatch(lines::contains));
  }

  private static Lines union(Lines one, Lines other) {
    return new Lines(union(one.source(), other.source()), union(one.target(), other.target()));
  }

  private static List<Integer> union(List<Integer> one, List<Integer> other) {
    Set<Integer> union = new TreeSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }

  /** Which bead of the gold a line belongs to. */
  private static final class GoldBeads {
    private final Map<Integer, Integer> sources = new HashMap<>();
    private final Map<Integer, Integer> targets = new HashMap<>();

    GoldBeads(Collection<Lines> beads) {
      int number = 0;
      for (Lines bead : beads) {
        for (int line : bead.source()) {
          sources.put(line, number);
        }
        for (int line : bead.target()) {
          targets.put(line, number);
        }
        number++;
      }
    }

    /** The number of the gold bead that holds every line of a bead; NONE if no one does. */
    int ownerOf(Lines bead) {
      Set<Integer> owners = new TreeSet<>();
      bead.source().forEach(line -> owners.add(sources.getOrDefault(line, NONE)));
      bead.target().forEach(line -> owners.add(targets.getOrDefault(line, NONE)));
      return owners.size() == 1 ? owners.iterator().next() : NONE;
    }
  }
}
