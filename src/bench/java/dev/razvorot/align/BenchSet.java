package dev.razvorot.align;

import dev.razvorot.evaluation.Counting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A set of the bench.
 *
 * @param name what tables call it
 * @param folder where its texts and gold are
 * @param counting which of its beads are counted
 * @param document whether a document of the folder, by name, belongs to it
 */
public record BenchSet(String name, Path folder, Counting counting, Predicate<String> document) {

  public static BenchSet of(Path bench, String name, Counting counting) {
    return new BenchSet(name, bench.resolve(name), counting, document -> true);
  }

  public static BenchSet list(Path bench, String name) {
    return new BenchSet(name, bench.resolve("shuffled"), Counting.PAIRS, name::equals);
  }

  /** All sets, in the order of tables; those that are made of others lie in new folders. */
  static List<BenchSet> all(Path bench) throws IOException {
    Path shuffled = Files.createTempDirectory("razvorot-mixed");
    ShuffledLines.write(bench.resolve("mixed"), shuffled);
    Path sorted = Files.createTempDirectory("razvorot-sorted");
    SortedLists.write(bench.resolve("docsent"), bench.resolve("shuffled/debtitles"), sorted);
    return List.of(
        of(bench, "docsent", Counting.ALL),
        of(bench, "docsent-hard", Counting.ALL),
        new BenchSet("docsent, a list sorted", sorted, Counting.ALL, name -> true),
        of(bench, "long", Counting.ALL),
        of(bench, "books-ru", Counting.ALL),
        of(bench, "lit-hand", Counting.ALL),
        of(bench, "lit-unit", Counting.ALL),
        of(bench, "deb-para", Counting.MERGED),
        of(bench, "mixed", Counting.PAIRS),
        new BenchSet("mixed, random order", shuffled, Counting.PAIRS, name -> true),
        list(bench, "headlines-200"),
        list(bench, "news-2000"),
        list(bench, "news-max"),
        list(bench, "debtitles"));
  }
}
