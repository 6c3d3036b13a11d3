package dev.razvorot.evaluation;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.SpeltNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A gold file and the result that it judges.
 *
 * @param name name of the document
 * @param gold its beads as they should be
 * @param result its beads as they are; empty if there is no such file
 */
public record GoldFiles(String name, Path gold, Optional<Path> result) {
  private static final String GOLD = ".gold.tsv";
  private static final List<String> RESULTS = List.of(".sys.tsv", ".ladder.tsv");

  /**
   * The files to compare: two files, or for each {@code NAME.gold.tsv} of a file or folder the
   * {@code NAME.sys.tsv} or {@code NAME.ladder.tsv} of a folder, by name.
   *
   * @throws CorpusFormatException if a folder holds no gold or no result of any gold
   * @throws IOException if a path leads nowhere or a folder cannot be read
   */
  public static List<GoldFiles> find(Path gold, Path result) throws IOException {
    for (Path path : List.of(gold, result)) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    if (!Files.isDirectory(result)) {
      requireFile(gold);
      return List.of(new GoldFiles(nameOf(gold), gold, Optional.of(result)));
    }
    List<GoldFiles> found = new ArrayList<>();
    for (Path file : goldOf(gold)) {
      found.add(new GoldFiles(nameOf(file), file, resultOf(nameOf(file), result)));
    }
    if (found.stream().allMatch(files -> files.result.isEmpty())) {
      String expected =
          "NAME.ladder.tsv, which align --to ladder writes, or NAME.sys.tsv, with the names of the"
              + " gold, were expected";
      throw fault(result, "the folder holds no result", expected);
    }
    return found;
  }

  private static void requireFile(Path gold) throws CorpusFormatException {
    if (Files.isDirectory(gold)) {
      throw fault(
          gold, "gold is a folder, the result a file", "two files or folders were expected");
    }
  }

  private static List<Path> goldOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> gold = files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
      if (gold.isEmpty()) {
        throw fault(path, "the folder holds no gold", "NAME.gold.tsv were expected");
      }
      for (Path file : gold) {
        SpeltNames.require(file);
      }
      return gold;
    }
  }

  private static Optional<Path> resultOf(String name, Path folder) {
    return RESULTS.stream()
        .map(end -> folder.resolve(name + end))
        .filter(Files::exists)
        .findFirst();
  }

  private static String nameOf(Path gold) {
    String file = gold.getFileName().toString();
    return file.endsWith(GOLD) ? file.substring(0, file.length() - GOLD.length()) : file;
  }

  private static CorpusFormatException fault(Path path, String wrong, String expected) {
    return new CorpusFormatException(new Place(path.toString(), 1, 1), wrong, expected);
  }
}
