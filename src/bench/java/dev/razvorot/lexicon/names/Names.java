package dev.razvorot.lexicon.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of Russian and English names that are one, cut in two by the hash of the pair: one half to
 * fit on, the other to report on.
 */
final class Names {
  /** Edits, as a share of the longer word, up to which another name counts as one to mistake. */
  private static final double ALIKE = 0.4;

  /** A pair of names and what they name. */
  record Pair(String russian, String english, String kind) {
    boolean isFitted() {
      int hash = (russian + '\t' + english).hashCode();
      return ((hash ^ hash >>> 16) & 1) == 0;
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Set<String>> own = new HashMap<>();
  private final List<String> english;

  /** Reads {@code ru, en, kind}; names of several words are left out. */
  Names(Path file) throws IOException {
    Set<String> all = new TreeSet<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      if (cells[0].indexOf(' ') < 0 && cells[1].indexOf(' ') < 0) {
        pairs.add(new Pair(cells[0], cells[1], cells[2]));
        own.computeIfAbsent(Spelling.cyrillic(cells[0]), none -> new HashSet<>())
            .add(Spelling.latin(cells[1]));
        all.add(cells[1]);
      }
    }
    english = List.copyOf(all);
  }

  List<Pair> fitted() {
    return pairs.stream().filter(Pair::isFitted).toList();
  }

  List<Pair> heldOut(String kind) {
    return pairs.stream().filter(pair -> !pair.isFitted() && pair.kind().equals(kind)).toList();
  }

  /** An English name drawn by lot that the list does not give for the Russian one. */
  String byLot(Pair pair, Random random) {
    Set<String> known = own.get(Spelling.cyrillic(pair.russian()));
    String name = english.get(random.nextInt(english.size()));
    while (known.contains(Spelling.latin(name))) {
      name = english.get(random.nextInt(english.size()));
    }
    return name;
  }

  /** The nearest English name that the list does not give for the Russian one, if it is near. */
  Optional<String> alike(Pair pair) {
    Set<String> known = own.get(Spelling.cyrillic(pair.russian()));
    String best = "";
    int least = pair.english().length();
    for (String name : english) {
      if (Math.abs(name.length() - pair.english().length()) < least
          && !known.contains(Spelling.latin(name))) {
        int edits = edits(pair.english(), name);
        best = edits < least ? name : best;
        least = Math.min(least, edits);
      }
    }
    boolean near = least <= ALIKE * Math.max(pair.english().length(), best.length());
    return near && !best.isEmpty() ? Optional.of(best) : Optional.empty();
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= a.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int change = diagonal + (a.charAt(line - 1) == b.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[b.length()];
  }
}
