package dev.razvorot.align;

import dev.razvorot.align.LinesAndGold.Pair;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Makes a harder set of one whose gold is the diagonal, as <i>docsent-hard</i> was made of news: of
 * some pairs one side is dropped, singly and in runs, and some neighbours are joined on one side.
 *
 * <p>Arguments: folder of {@code NAME.en} and {@code NAME.ru}, line by line translations of each
 * other; folder for the new set; share of pairs at which neighbours are joined, and share at which a
 * run of dropped sides begins ({@code .15 .15}).
 */
public final class Disturbed {
  private static final int LONGEST_RUN = 3;

  private final double joined;
  private final double dropped;
  private final Random random;
  private final LinesAndGold lines = new LinesAndGold();

  private Disturbed(double joined, double dropped, String name) {
    this.joined = joined;
    this.dropped = dropped;
    this.random = new Random(name.hashCode());
  }

  /** Writes the set. */
  public static void main(String[] args) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(args[0]), "*.en")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.en$", "");
      Disturbed set =
          new Disturbed(Double.parseDouble(args[2]), Double.parseDouble(args[3]), name);
      set.add(pairs(file, file.resolveSibling(name + ".ru")));
      set.lines.write(Path.of(args[1]), name);
    }
  }

  private static List<Pair> pairs(Path english, Path russian) throws IOException {
    List<String> lines = Files.readAllLines(english);
    List<String> rows = Files.readAllLines(russian);
    List<Pair> pairs = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      pairs.add(new Pair(lines.get(line), rows.get(line)));
    }
    return pairs;
  }

  private void add(List<Pair> pairs) {
    for (int from = 0; from < pairs.size(); ) {
      double chance = random.nextDouble();
      if (chance < dropped) {
        int to = Math.min(pairs.size(), from + 1 + random.nextInt(LONGEST_RUN));
        halve(pairs.subList(from, to), random.nextBoolean());
        from = to;
      } else if (chance < dropped + joined && from + 1 < pairs.size()) {
        join(pairs.get(from), pairs.get(from + 1), random.nextBoolean());
        from += 2;
      } else {
        lines.add(List.of(pairs.get(from).english()), List.of(pairs.get(from).russian()));
        from++;
      }
    }
  }

  private void halve(List<Pair> run, boolean ofEnglish) {
    for (Pair pair : run) {
      lines.add(
          ofEnglish ? List.of() : List.of(pair.english()),
          ofEnglish ? List.of(pair.russian()) : List.of());
    }
  }

  private void join(Pair one, Pair next, boolean ofEnglish) {
    List<String> english = List.of(one.english(), next.english());
    List<String> russian = List.of(one.russian(), next.russian());
    lines.add(
        ofEnglish ? List.of(String.join(" ", english)) : english,
        ofEnglish ? russian : List.of(String.join(" ", russian)));
  }
}
