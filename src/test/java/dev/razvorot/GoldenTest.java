package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.pipeline.Output;
import dev.razvorot.pipeline.Pipeline;
import dev.razvorot.pipeline.PipelineOptions;
import dev.razvorot.pipeline.RunReport;
import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.sides.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of golden/: what its input becomes, byte for byte, and the notes that tell of it.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden.update=true} writes what is expected anew; read the
 * difference before it is committed.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir private Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void input_becomes_what_is_expected(String name) throws IOException {
    Path expected = GOLDEN.resolve(name).resolve("expected");

    Map<String, String> made = run(GOLDEN.resolve(name).resolve("input"));

    if (Boolean.getBoolean("golden.update")) {
      replace(expected, made);
    }
    assertThat(made).isEqualTo(read(expected));
  }

  private Map<String, String> run(Path input) throws IOException {
    RunReport report =
        new Pipeline(PipelineOptions.standard())
            .write(
                Inputs.find(List.of(input)),
                folder,
                List.of(Output.TMX, Output.CSV, Output.LADDER));
    Map<String, String> made = read(folder);
    made.put("notes.txt", notes(report, input));
    return made;
  }

  private static String notes(RunReport report, Path input) {
    return report.notes().stream()
        .map(Note::toString)
        .map(note -> note.replace(input + input.getFileSystem().getSeparator(), "") + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    return files;
  }

  private static void replace(Path folder, Map<String, String> files) throws IOException {
    if (Files.exists(folder)) {
      for (String name : read(folder).keySet()) {
        Files.delete(folder.resolve(name));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
