package dev.razvorot.pipeline.lexicons;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.convert.CorpusFormat;
import dev.razvorot.format.convert.ReadOptions;
import dev.razvorot.lexicon.learning.Learner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads translation memories and other files of units to learn words from them. */
public final class Memories {
  private Memories() {}

  /**
   * A learner that has seen every unit of the files: TMX, CSV, TSV, JSON Lines, XLIFF or a Moses
   * pair, told by the endings of their names.
   *
   * @throws CorpusFormatException if a file is of no such format, malformed or without units
   * @throws IOException if the disk fails
   */
  public static Learner learn(List<Path> files) throws IOException {
    Learner learner = new Learner();
    for (Path file : files) {
      learn(file, learner);
    }
    return learner;
  }

  private static void learn(Path file, Learner learner) throws IOException {
    int before = learner.size();
    try (CorpusReader reader = format(file).open(file, ReadOptions.usual())) {
      Optional<TranslationUnit> unit = reader.read();
      while (unit.isPresent()) {
        learner.add(unit.get().source().text(), unit.get().target().text());
        unit = reader.read();
      }
    }
    if (learner.size() == before) {
      throw new CorpusFormatException(
          new Place(file.toString(), 1, 1),
          "no pair of English and Russian text",
          "a memory to learn from was expected");
    }
  }

  private static CorpusFormat format(Path file) throws CorpusFormatException {
    Optional<CorpusFormat> format = CorpusFormat.ofFile(file);
    if (format.isEmpty()) {
      throw new CorpusFormatException(
          new Place(file.toString(), 1, 1),
          "a kind of file that is not known",
          "one of .tmx, .csv, .tsv, .jsonl, .xlf was expected");
    }
    return format.get();
  }
}
