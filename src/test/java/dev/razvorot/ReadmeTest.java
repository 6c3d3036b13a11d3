package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md promises. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String RUN = "java -jar target/razvorot.jar ";

  @TempDir private Path folder;

  @Test
  void the_two_commands_come_first_and_the_pom_knows_them() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(blocks("").get(0)).isEqualTo("mvn -q compile exec:java\nmvn verify\n");
    assertThat(pom)
        .contains("<artifactId>exec-maven-plugin</artifactId>")
        .contains("<main.class>" + Main.class.getName() + "</main.class>")
        .contains("<argument>seeds</argument>")
        .contains("<argument>corpus</argument>");
  }

  @Test
  void ten_lines_of_java_turn_two_lists_into_tmx() throws IOException, InterruptedException {
    DocumentedProgram program = DocumentedProgram.of(README);
    assertThat(program.code().lines()).hasSize(10);

    assertThat(program.run(folder, library -> true)).isEmpty();

    assertThat(folder.resolve("news.tmx"))
        .content()
        .containsSubsequence(
            "<seg>Cosmonauts return to Earth</seg>", "<seg>Космонавты вернулись на Землю</seg>")
        .containsSubsequence(
            "<seg>Rouble gains against the dollar</seg>", "<seg>Рубль укрепился к доллару</seg>");
  }

  static Stream<String> commands() throws IOException {
    return blocks("").stream().flatMap(String::lines).filter(line -> line.startsWith(RUN));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_and_its_options_exist(String line) {
    String[] words = line.substring(RUN.length()).split(" ");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    boolean nested = words[0].equals("lexicon");
    int code =
        nested
            ? Main.run(stream, stream, words[0], words[1], "--help")
            : Main.run(stream, stream, words[0], "--help");

    assertThat(code).isZero();
    assertThat(Stream.of(words).filter(word -> word.startsWith("--")))
        .allSatisfy(option -> assertThat(bytes.toString(StandardCharsets.UTF_8)).contains(option));
  }

  @Test
  void every_link_leads_to_a_file() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#]+)").matcher(Files.readString(README));

    assertThat(links.results().map(link -> Path.of(link.group(1))))
        .hasSizeGreaterThan(4)
        .allSatisfy(file -> assertThat(file).exists());
  }

  private static List<String> blocks(String language) throws IOException {
    return DocumentedProgram.blocks(Files.readString(README), language);
  }

  @Test
  void the_coordinates_are_those_of_the_pom() throws IOException {
    String project = Files.readString(Path.of("pom.xml"));

    assertThat(blocks("xml").get(0).lines().filter(line -> line.startsWith("  ")))
        .hasSize(3)
        .allSatisfy(line -> assertThat(project).contains("\n" + line + "\n"));
  }
}
