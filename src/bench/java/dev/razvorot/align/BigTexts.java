package dev.razvorot.align;

import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes long texts for measuring time and memory: each pair of lines is two pairs of the bench's
 * news in a row, with a tenth of the words exchanged for others of the same language, so that lines
 * vary and hardly repeat. The same seed gives the same texts.
 *
 * <p>Arguments: folder of gold files, folder to write to, number of lines, {@code order} or {@code
 * list}. In a list, a third of the lines has no counterpart and the Russian ones are shuffled.
 */
public final class BigTexts {
  private static final String GOLD = ".gold.tsv";
  private static final long SEED = 20261128;

  /** Share of words exchanged: enough to make lines differ, too few to hide what pairs them. */
  private static final double EXCHANGED = 0.1;

  /** Share of the lines of a list that have no counterpart, as in the lists of news. */
  private static final double ALONE = 1 / 3.0;

  private final Random random = new Random(SEED);
  private final List<Pair> pairs;
  private final List<String> englishWords = new ArrayList<>();
  private final List<String> russianWords = new ArrayList<>();

  private record Pair(String english, String russian) {}

  private BigTexts(List<Pair> pairs) {
    this.pairs = pairs;
    for (Pair pair : pairs) {
      englishWords.addAll(List.of(pair.english().split(" ")));
      russianWords.addAll(List.of(pair.russian().split(" ")));
    }
  }

  /** Writes {@code big.en} and {@code big.ru}. */
  public static void main(String[] args) throws IOException {
    BigTexts texts = new BigTexts(pairs(Path.of(args[0])));
    Path folder = Files.createDirectories(Path.of(args[1]));
    texts.write(folder, Integer.parseInt(args[2]), args[3].equals("list"));
  }

  private void write(Path folder, int lines, boolean list) throws IOException {
    List<String> english = new ArrayList<>();
    List<String> russian = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      Pair pair = joined();
      boolean alone = list && random.nextDouble() < ALONE;
      english.add(exchanged(pair.english(), englishWords));
      russian.add(exchanged((alone ? joined() : pair).russian(), russianWords));
    }
    if (list) {
      Collections.shuffle(russian, random);
    }
    Files.write(folder.resolve("big.en"), english, StandardCharsets.UTF_8);
    Files.write(folder.resolve("big.ru"), russian, StandardCharsets.UTF_8);
  }

  private Pair joined() {
    Pair one = pairs.get(random.nextInt(pairs.size()));
    Pair other = pairs.get(random.nextInt(pairs.size()));
    return new Pair(
        one.english() + " " + other.english(), one.russian() + " " + other.russian());
  }

  private String exchanged(String line, List<String> words) {
    String[] own = line.split(" ");
    for (int k = 0; k < own.length; k++) {
      if (random.nextDouble() < EXCHANGED) {
        own[k] = words.get(random.nextInt(words.size()));
      }
    }
    return String.join(" ", own);
  }

  /** The pairs of one line to one in the gold of a folder. */
  private static List<Pair> pairs(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Path gold : goldOf(folder)) {
      String stem = gold.toString().replace(GOLD, "");
      List<String> english = Files.readString(Path.of(stem + ".en")).lines().toList();
      List<String> russian = Files.readString(Path.of(stem + ".ru")).lines().toList();
      for (LineBead bead : LadderReader.read(gold)) {
        if (bead.source().size() == 1 && bead.target().size() == 1) {
          String own = english.get(bead.source().get(0));
          pairs.add(new Pair(own, russian.get(bead.target().get(0))));
        }
      }
    }
    return pairs;
  }

  private static List<Path> goldOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
  }
}
