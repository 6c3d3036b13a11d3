package dev.razvorot.align;

import dev.razvorot.align.LinesAndGold.Lists;
import dev.razvorot.align.LinesAndGold.Pair;
import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Documents with a list in their middle that either side sorts by its own alphabet, as contracts
 * and manuals have: always the same for the same seed.
 */
final class SortedLists {
  private static final long SEED = 20261129;

  /** Items of a list: 4 to 12. */
  private static final int FEWEST = 4;

  private static final int MORE = 9;

  private final Random random = new Random(SEED);
  private final List<Pair> items;

  private SortedLists(List<Pair> items) {
    this.items = items;
  }

  /** Writes each document of a folder, with a list of pairs of another set, into another folder. */
  static void write(Path from, Path pairs, Path to) throws IOException {
    SortedLists lists = new SortedLists(items(pairs));
    for (Path gold : golds(from)) {
      lists.write(from, gold.getFileName().toString().replace(LinesAndGold.GOLD, ""), to);
    }
  }

  /** {@code pairs}: the path of the set's files without their endings. */
  private static List<Pair> items(Path pairs) throws IOException {
    List<String> english = Files.readAllLines(Path.of(pairs + ".en"));
    List<String> russian = Files.readAllLines(Path.of(pairs + ".ru"));
    return LadderReader.read(Path.of(pairs + LinesAndGold.GOLD)).stream()
        .map(pair -> new Pair(english.get(pair.source().get(0)), russian.get(pair.target().get(0))))
        .toList();
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(LinesAndGold.GOLD)).sorted().toList();
    }
  }

  private void write(Path from, String name, Path to) throws IOException {
    List<String> english = Files.readAllLines(from.resolve(name + ".en"));
    List<String> russian = Files.readAllLines(from.resolve(name + ".ru"));
    List<LineBead> beads = LadderReader.read(from.resolve(name + LinesAndGold.GOLD));
    int cut = random.nextInt(beads.size() + 1);
    LinesAndGold text = new LinesAndGold();
    for (int bead = 0; bead <= beads.size(); bead++) {
      if (bead == cut) {
        addList(text);
      }
      if (bead < beads.size()) {
        text.add(
            texts(english, beads.get(bead).source()), texts(russian, beads.get(bead).target()));
      }
    }
    text.write(to, name);
  }

  private static List<String> texts(List<String> side, List<Integer> lines) {
    return lines.stream().map(side::get).toList();
  }

  private void addList(LinesAndGold text) {
    List<Pair> some = new ArrayList<>(items);
    Collections.shuffle(some, random);
    some = some.subList(0, FEWEST + random.nextInt(MORE));
    text.add(new Lists(sorted(some, Pair::english), sorted(some, Pair::russian)));
  }

  private static List<Pair> sorted(List<Pair> items, Function<Pair, String> side) {
    return items.stream().sorted(Comparator.comparing(side)).toList();
  }
}
