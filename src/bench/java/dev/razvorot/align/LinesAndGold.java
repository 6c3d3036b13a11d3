package dev.razvorot.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A bitext that is being made: its lines, and which of them belong together. */
final class LinesAndGold {
  static final String GOLD = ".gold.tsv";

  private final List<String> english = new ArrayList<>();
  private final List<String> russian = new ArrayList<>();
  private final List<String> gold = new ArrayList<>();

  /** A text and its translation, each in one line. */
  record Pair(String english, String russian) {}

  /** Pairs of which the English is wanted, and pairs of which the Russian is, in their orders. */
  record Lists(List<Pair> english, List<Pair> russian) {}

  /** Adds lines that translate each other; either side may be empty. */
  void add(List<String> source, List<String> target) {
    gold.add(numbers(english.size(), source) + "\t" + numbers(russian.size(), target));
    english.addAll(source);
    russian.addAll(target);
  }

  private static String numbers(int from, List<String> lines) {
    return IntStream.range(from, from + lines.size())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }

  /** Adds the English of some pairs and the Russian of some, each in an order of its own. */
  void add(Lists lists) {
    for (int k = 0; k < lists.english().size(); k++) {
      int row = lists.russian().indexOf(lists.english().get(k));
      gold.add(english.size() + k + "\t" + (row < 0 ? "" : russian.size() + row));
    }
    for (int k = 0; k < lists.russian().size(); k++) {
      if (!lists.english().contains(lists.russian().get(k))) {
        gold.add("\t" + (russian.size() + k));
      }
    }
    lists.english().forEach(pair -> english.add(pair.english()));
    lists.russian().forEach(pair -> russian.add(pair.russian()));
  }

  /** Writes {@code NAME.en}, {@code NAME.ru} and {@code NAME.gold.tsv}. */
  void write(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".en"), english);
    Files.write(folder.resolve(name + ".ru"), russian);
    Files.write(folder.resolve(name + GOLD), gold);
  }
}
