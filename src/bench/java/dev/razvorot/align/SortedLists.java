package dev.razvorot.align;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents with a list in their middle that either side sorts by its own alphabet, as contracts
 * and manuals have: always the same for the same seed.
 */
final class SortedLists {
  private static final long SEED = 20261129;
  private static final String GOLD = ".gold.tsv";

  /** Items of a list: 4 to 12. */
  private static final int FEWEST = 4;

  private static final int MORE = 9;

  private final Random random = new Random(SEED);
  private final List<Item> items;

  private record Item(String english, String russian) {}

  /** A document that is being written, and its gold. */
  private static final class Text {
    private final List<String> english = new ArrayList<>();
    private final List<String> russian = new ArrayList<>();
    private final List<String> gold = new ArrayList<>();

    void add(List<String> source, List<String> target) {
      gold.add(lines(english.size(), source) + "\t" + lines(russian.size(), target));
      english.addAll(source);
      russian.addAll(target);
    }

    /** A list whose sides come in orders of their own. */
    void add(List<Item> source, List<Item> target, int size) {
      for (int k = 0; k < size; k++) {
        int row = russian.size() + target.indexOf(source.get(k));
        gold.add((english.size() + k) + "\t" + row);
      }
      source.forEach(item -> english.add(item.english()));
      target.forEach(item -> russian.add(item.russian()));
    }

    private static String lines(int from, List<String> side) {
      return Stream.iterate(from, line -> line + 1)
          .limit(side.size())
          .map(String::valueOf)
          .collect(Collectors.joining(","));
    }

    void write(Path folder, String name) throws IOException {
      Files.write(folder.resolve(name + ".en"), english);
      Files.write(folder.resolve(name + ".ru"), russian);
      Files.write(folder.resolve(name + GOLD), gold);
    }
  }

  private SortedLists(List<Item> items) {
    this.items = items;
  }

  /** Writes each document of a folder, with a list of pairs of another set, into another folder. */
  static void write(Path from, Path pairs, Path to) throws IOException {
    SortedLists lists = new SortedLists(items(pairs));
    for (Path gold : golds(from)) {
      lists.write(from, gold.getFileName().toString().replace(GOLD, ""), to);
    }
  }

  /** {@code pairs}: the path of the set's files without their endings. */
  private static List<Item> items(Path pairs) throws IOException {
    List<String> english = Files.readAllLines(Path.of(pairs + ".en"));
    List<String> russian = Files.readAllLines(Path.of(pairs + ".ru"));
    return LadderReader.read(Path.of(pairs + GOLD)).stream()
        .map(pair -> new Item(english.get(pair.source().get(0)), russian.get(pair.target().get(0))))
        .toList();
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
  }

  private void write(Path from, String name, Path to) throws IOException {
    List<String> english = Files.readAllLines(from.resolve(name + ".en"));
    List<String> russian = Files.readAllLines(from.resolve(name + ".ru"));
    List<LineBead> beads = LadderReader.read(from.resolve(name + GOLD));
    int cut = random.nextInt(beads.size() + 1);
    Text text = new Text();
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

  private void addList(Text text) {
    List<Item> some = new ArrayList<>(items);
    Collections.shuffle(some, random);
    int size = FEWEST + random.nextInt(MORE);
    some = some.subList(0, size);
    text.add(sorted(some, Item::english), sorted(some, Item::russian), size);
  }

  private static List<Item> sorted(List<Item> items, Function<Item, String> side) {
    return items.stream().sorted(Comparator.comparing(side)).toList();
  }
}
