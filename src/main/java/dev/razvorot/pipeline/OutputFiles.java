package dev.razvorot.pipeline;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputException;
import dev.razvorot.format.OutputFolder;
import dev.razvorot.format.ladder.LadderWriter;
import dev.razvorot.format.table.CsvWriter;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of one run: bitexts go in one by one, and all files appear with {@link #complete()} or
 * none does.
 */
final class OutputFiles implements Closeable {
  private static final String TMX = "headlines.tmx";
  private static final String CSV = "headlines.csv";
  private static final String LADDER = ".ladder.tsv";

  private final Path path;
  private final Set<Output> outputs;
  private final boolean isNew;
  private final OutputFolder folder;
  private final List<CorpusWriter> writers = new ArrayList<>();
  private final Set<String> ladders = new HashSet<>();
  private final List<Path> written = new ArrayList<>();

  private OutputFiles(Path path, Set<Output> outputs) {
    this.path = path;
    this.outputs = Set.copyOf(outputs);
    this.isNew = Files.notExists(path);
    this.folder = new OutputFolder(path);
  }

  /**
   * Begins the files, so that a folder that cannot be written is known before the work is done.
   *
   * @throws IOException if it cannot be written
   */
  static OutputFiles open(Path path, Set<Output> outputs) throws IOException {
    OutputFiles files = new OutputFiles(path, outputs);
    try {
      files.attempt(files::begin);
      return files;
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  /** Adds the pairs and beads of a document. */
  void write(Bitext bitext) throws IOException {
    attempt(
        () -> {
          if (!writers.isEmpty()) {
            writeUnits(explains() ? bitext.explainedUnits() : bitext.units());
          }
          if (outputs.contains(Output.LADDER)) {
            writeLadder(bitext);
          }
        });
  }

  /** Moves every file into place and tells which they are. */
  List<Path> complete() throws IOException {
    attempt(
        () -> {
          for (CorpusWriter writer : writers) {
            writer.complete();
          }
          folder.complete();
        });
    return List.copyOf(written);
  }

  /** Removes what was not moved into place, and the folder if it was made for nothing. */
  @Override
  public void close() throws IOException {
    folder.close();
    if (isNew && written.stream().noneMatch(Files::exists)) {
      EmptyFolders.remove(path);
    }
  }

  private void begin() throws IOException {
    if (outputs.contains(Output.TMX)) {
      writers.add(new TmxWriter(create(TMX), TmxOptions.standard()));
    }
    if (outputs.contains(Output.CSV)) {
      Set<CsvWriter.Column> extra = explains() ? Set.of(CsvWriter.Column.EVIDENCE) : Set.of();
      writers.add(new CsvWriter(create(CSV), extra));
    }
  }

  private boolean explains() {
    return outputs.contains(Output.EVIDENCE);
  }

  private void writeUnits(List<TranslationUnit> units) throws IOException {
    for (TranslationUnit unit : units) {
      for (CorpusWriter writer : writers) {
        writer.write(unit);
      }
    }
  }

  private void writeLadder(Bitext bitext) throws IOException {
    try (AtomicFile file = create(ladderName(bitext.input().name()))) {
      LadderWriter.write(file, bitext.alignment());
    }
  }

  /**
   * Without {@code .txt}; whole if another document has that name already, and numbered if another
   * has that one too, as {@code a.txt} and the pair {@code a.en.txt}, {@code a.ru.txt} have.
   */
  private String ladderName(String document) {
    String name = document.replaceFirst("(?i)(?<=[^/])\\.txt$", "");
    for (int number = 1; !ladders.add(name); number++) {
      name = number == 1 ? document : document + "-" + number;
    }
    return name + LADDER;
  }

  private AtomicFile create(String name) throws IOException {
    written.add(path.resolve(name));
    return folder.create(name);
  }

  /** Something that the disk may spoil. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) throws IOException {
    try {
      attempt.run();
    } catch (IOException e) {
      throw new OutputException(path, e);
    }
  }
}
