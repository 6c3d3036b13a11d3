package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, where the locale cannot spell Russian. */
class LocaleTest {
  private static final String TEXT =
      "Ferry runs aground near Korsakov\nПаром сел на мель у Корсакова\n";

  @TempDir private Path folder;

  /** What a process printed, and how it ended. */
  private record Ended(int code, String output) {}

  @Test
  void a_file_in_a_folder_whose_name_cannot_be_spelt_ends_the_run() throws Exception {
    Files.writeString(folder.resolve("паром.txt"), TEXT);

    Ended run = run("align", ".", "--out", "memory");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output())
        .isEqualTo(
            "./%D0%BF%D0%B0%D1%80%D0%BE%D0%BC.txt:1:1: a file name that this locale cannot spell;"
                + " a UTF-8 locale such as LC_ALL=C.UTF-8 was expected\n");
    assertThat(folder.resolve("memory")).doesNotExist();
  }

  @Test
  void so_does_a_folder_in_it() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("Новости"));
    Files.writeString(inner.resolve("a.txt"), TEXT);

    assertThat(run("align", ".", "--out", "memory").output()).startsWith("./%D0%9D%D0%BE");
  }

  @Test
  void an_argument_that_cannot_be_spelt_is_refused() throws Exception {
    Ended run = run("transliterate", "--all", "Щукин");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output())
        .isEqualTo(
            "razvorot: argument 3 has letters that this locale cannot spell; a UTF-8 locale such"
                + " as LC_ALL=C.UTF-8 was expected\n");
    assertThat(run("lexicon", "look", "мель").code()).isEqualTo(2);
    assertThat(run("align", "паром.txt", "--out", "memory").code()).isEqualTo(2);
  }

  @Test
  void names_in_ascii_go_on_working_and_output_is_utf8() throws Exception {
    Files.writeString(folder.resolve("ferry.txt"), TEXT + "Туман\n");

    Ended run = run("align", ".", "--out", "memory");

    assertThat(run.code()).isZero();
    assertThat(run.output()).contains("Туман");
    assertThat(folder.resolve("memory/headlines.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("Паром сел на мель у Корсакова");
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(java, "-XX:-UsePerfData", "-cp", classes));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile()).environment().put("LC_ALL", "POSIX");
    assumeTrue(Files.exists(Path.of("/proc")));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}
