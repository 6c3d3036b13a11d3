package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What src/docs/guide.md promises. */
class GuideTest {
  private static final Path GUIDE = Path.of("src/docs/guide.md");

  @TempDir private Path folder;

  /** With the library that the first row of the table names, and no other. */
  @Test
  void the_program_runs_with_the_libraries_that_it_is_said_to_need() throws Exception {
    String printed =
        DocumentedProgram.of(GUIDE)
            .run(folder, library -> library.contains("lucene-analysis-common"));

    assertThat(printed.lines())
        .containsExactly(
            "[1] true Выключите насос.", "[3] true Проверяйте масло через каждые 50 часов.");
  }

  @Test
  void the_program_of_all_that_an_importer_may_want_runs() throws Exception {
    Files.writeString(
        folder.resolve("note.txt"),
        """
        The fettler left at nine.
        Snow fell in Moscow.
        Обрубщик ушёл в девять.
        В Москве выпал снег.
        """);

    String printed = DocumentedProgram.of(GUIDE, 1).run(folder, library -> true);

    assertThat(printed.lines()).containsExactly("2 2", "RUSSIAN", "KEPT 2", "1.0", "Shchëlkovo");
  }

  @Test
  void every_library_that_it_names_is_there() throws IOException {
    String table = Files.readString(GUIDE).split("libraries beside the jar")[1];
    List<String> libraries =
        Pattern.compile("`([a-z0-9]+(?:-[a-z]+)*)`")
            .matcher(table.substring(0, table.indexOf("\n\n")))
            .results()
            .map(match -> match.group(1))
            .filter(name -> !name.equals("align"))
            .toList();

    assertThat(libraries).hasSizeGreaterThan(7);
    assertThat(libraries)
        .allSatisfy(
            library ->
                assertThat(System.getProperty("java.class.path")).contains("/" + library + "-"));
  }

  @Test
  void every_table_has_a_head() throws IOException {
    List<MatchResult> tables =
        Pattern.compile("(?m)(?<=\n\n)\\|.*\n.*")
            .matcher(Files.readString(GUIDE))
            .results()
            .toList();

    assertThat(tables).hasSizeGreaterThan(6);
    assertThat(tables).allSatisfy(table -> assertThat(table.group()).contains("\n|---|"));
  }
}
