package dev.razvorot.cli.corpora;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands share that look into files and tell about each. */
final class FileChoices {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to look into.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print JSON, an object for each file.")
  private boolean json;

  /** The files, in the order they were named. */
  List<Path> files() {
    return files;
  }

  /** Whether programs read what is told. */
  boolean isJson() {
    return json;
  }
}
