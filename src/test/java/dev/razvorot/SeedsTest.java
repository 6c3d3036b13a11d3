package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.evaluation.Score;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.pipeline.Bitext;
import dev.razvorot.pipeline.Output;
import dev.razvorot.pipeline.Pipeline;
import dev.razvorot.pipeline.PipelineOptions;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on our own documents: seeds/ becomes corpus/. */
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path CORPUS = Path.of("corpus");

  @TempDir private static Path made;
  private static final Map<String, List<LineBead>> RESULT = new TreeMap<>();

  @BeforeAll
  static void align_the_seeds() throws IOException {
    new Pipeline(PipelineOptions.standard())
        .write(
            Inputs.find(List.of(SEEDS)), made, List.of(Output.TMX, Output.CSV), SeedsTest::collect);
  }

  private static void collect(Bitext bitext) {
    List<LineBead> beads = bitext.alignment().units().stream().map(SeedsTest::bead).toList();
    RESULT.put(bitext.input().name(), beads);
  }

  @Test
  void seeds_give_the_committed_corpus_byte_for_byte() {
    assumeThat(CORPUS).as("the corpus is not committed yet").exists();

    for (String file : List.of("headlines.tmx", "headlines.csv")) {
      assertThat(made.resolve(file)).hasSameBinaryContentAs(CORPUS.resolve(file));
    }
  }

  @Test
  void the_corpus_holds_nothing_else() throws IOException {
    assumeThat(CORPUS).as("the corpus is not committed yet").exists();

    try (Stream<Path> files = Files.list(CORPUS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("headlines.tmx", "headlines.csv");
    }
  }

  @Test
  void every_document_of_the_gold_is_a_seed() throws IOException {
    assertThat(RESULT.keySet()).containsAll(gold().keySet()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(gold().values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(250);
  }

  /** The floor is far below what is reached: the printed figure is what matters. */
  @Test
  void the_headlines_of_the_gold_are_found() throws IOException {
    Map<String, List<LineBead>> gold = gold();
    Evaluation evaluation = new Evaluation(Counting.PAIRS);
    for (Map.Entry<String, List<LineBead>> document : gold.entrySet()) {
      List<LineBead> result = RESULT.get(document.getKey());
      evaluation.add(document.getValue(), result);
      print(document.getKey() + ": missed ", difference(document.getValue(), result));
      print(document.getKey() + ": wrong ", difference(result, document.getValue()));
    }
    Score score = evaluation.strict();
    System.out.printf(
        Locale.ROOT,
        "seeds: P %.4f  R %.4f  F1 %.4f%n",
        score.precision(),
        score.recall(),
        score.f1());

    assertThat(score.f1()).isGreaterThan(0.9);
  }

  @Test
  void the_founding_headlines_are_one_unit_and_nothing_of_the_body_is() throws IOException {
    List<LineBead> beads = RESULT.get("001-baikonur.txt");

    assertThat(beads).containsExactly(bead(List.of(0), List.of(2)));
    assertThat(Files.readString(made.resolve("headlines.tmx")))
        .contains(
            "<seg>Russia and Kazakhstan discuss strengthening of cooperation at Baikonur</seg>",
            "<seg>Россия и Казахстан обсуждают укрепление сотрудничества на Байконуре</seg>");
  }

  private static void print(String what, List<LineBead> beads) {
    for (LineBead bead : beads) {
      System.out.println(what + lines(bead.source()) + " : " + lines(bead.target()));
    }
  }

  private static List<Integer> lines(List<Integer> numbers) {
    return numbers.stream().map(number -> number + 1).toList();
  }

  private static List<LineBead> difference(List<LineBead> beads, List<LineBead> others) {
    List<LineBead> rest = new ArrayList<>(beads);
    rest.removeAll(others);
    return rest;
  }

  private static Map<String, List<LineBead>> gold() throws IOException {
    Map<String, List<LineBead>> gold = new TreeMap<>();
    for (String row : Files.readAllLines(SEEDS.resolve("gold.tsv")).stream().skip(1).toList()) {
      String[] fields = row.split("\t", -1);
      gold.computeIfAbsent(fields[0], key -> new ArrayList<>())
          .add(bead(numbers(fields[1]), numbers(fields[2])));
    }
    return gold;
  }

  private static LineBead bead(TranslationUnit unit) {
    String[] lines = unit.prop(Prop.LINES).orElseThrow().split(":", 2);
    return bead(numbers(lines[0]), numbers(lines[1]));
  }

  private static LineBead bead(List<Integer> source, List<Integer> target) {
    return new LineBead(source, target, OptionalDouble.empty());
  }

  /** 0-based numbers of lines that are counted from 1. */
  private static List<Integer> numbers(String lines) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String line : lines.split(",")) {
      numbers.add(Integer.parseInt(line) - 1);
    }
    return List.copyOf(numbers);
  }
}
