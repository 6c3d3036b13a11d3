package dev.razvorot.align;

import dev.razvorot.Language;
import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.text.languages.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files in both languages with their lines in another order: a random one, the same for the same
 * seed, or one language after the other.
 */
public final class ShuffledLines {
  private static final long SEED = 20261128;
  private static final String TEXT = ".txt";
  private static final String GOLD = ".gold.tsv";

  private ShuffledLines() {}

  /** Writes each text of a folder and its gold, shuffled, into another folder. */
  public static void write(Path from, Path to) throws IOException {
    Random random = new Random(SEED);
    write(from, to, (order, lines) -> Collections.shuffle(order, random));
  }

  /** Writes each text of a folder and its gold, the Russian lines after all others. */
  public static void writeRussianLast(Path from, Path to) throws IOException {
    write(from, to, (order, lines) -> order.sort(Comparator.comparing(at -> isRussian(lines, at))));
  }

  private static boolean isRussian(List<String> lines, int at) {
    return Languages.of(lines.get(at)).equals(Optional.of(Language.RUSSIAN));
  }

  private static void write(Path from, Path to, BiConsumer<List<Integer>, List<String>> move)
      throws IOException {
    for (Path text : texts(from)) {
      String name = text.getFileName().toString().replace(TEXT, "");
      List<String> lines = Files.readString(text).lines().toList();
      List<Integer> order =
          IntStream.range(0, lines.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
      move.accept(order, lines);
      Files.write(to.resolve(name + TEXT), order.stream().map(lines::get).toList());
      List<LineBead> gold = LadderReader.read(from.resolve(name + GOLD));
      Files.write(to.resolve(name + GOLD), gold.stream().map(bead -> moved(bead, order)).toList());
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    }
  }

  private static String moved(LineBead bead, List<Integer> order) {
    return moved(bead.source(), order) + "\t" + moved(bead.target(), order);
  }

  private static String moved(List<Integer> lines, List<Integer> order) {
    return lines.stream()
        .map(line -> Integer.toString(order.indexOf(line)))
        .collect(Collectors.joining(","));
  }
}
