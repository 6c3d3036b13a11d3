package dev.razvorot.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that appear whole or not at all. */
class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void a_file_stays_old_until_it_is_closed() throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), "старое");

    try (AtomicFile file = new AtomicFile(path)) {
      file.write("новое".getBytes(UTF_8));
      assertThat(path).hasContent("старое");
    }

    assertThat(path).hasContent("новое");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void an_abandoned_file_leaves_the_old_one_and_no_rest() throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), "старое");

    try (AtomicFile file = new AtomicFile(path)) {
      file.write("половина".getBytes(UTF_8));
      file.abandon();
    }

    assertThat(path).hasContent("старое");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_device_is_written_to_and_stays() throws IOException {
    Path device = Path.of("/dev/null");

    try (AtomicFile file = new AtomicFile(device)) {
      file.write("всё равно".getBytes(UTF_8));
      file.abandon();
    }

    assertThat(device).exists();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void missing_folders_are_made() throws IOException {
    Path path = folder.resolve("новая/папка/a.txt");

    try (AtomicFile file = new AtomicFile(path)) {
      file.write('x');
    }

    assertThat(path).hasContent("x");
  }

  @Test
  void two_writers_of_one_file_do_not_meet() throws IOException {
    Path path = folder.resolve("a.txt");

    try (AtomicFile one = new AtomicFile(path);
        AtomicFile two = new AtomicFile(path)) {
      one.write("первый".getBytes(UTF_8));
      two.write("второй".getBytes(UTF_8));
    }

    assertThat(path).hasContent("первый");
  }

  @Test
  void a_link_is_followed_not_replaced() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "старое");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

    try (AtomicFile file = new AtomicFile(link)) {
      file.write("новое".getBytes(UTF_8));
    }

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("новое");
  }

  @Test
  void a_folder_is_no_file() {
    assertThatIOException()
        .isThrownBy(() -> new AtomicFile(folder))
        .withMessage(
            folder + " cannot be written: " + folder + " is a folder; a file was expected");
  }

  @Test
  void a_closed_file_takes_no_more() throws IOException {
    AtomicFile file = new AtomicFile(folder.resolve("a.txt"));
    file.close();

    assertThatIOException().isThrownBy(() -> file.write(1)).withMessageEndingWith("is closed");
  }

  @Test
  void a_folder_of_outputs_appears_together() throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      try (AtomicFile tmx = output.create("a.tmx");
          AtomicFile ladder = output.create("ladders/a.ladder.tsv")) {
        tmx.write('t');
        ladder.write('l');
      }
      assertThat(folder.resolve("a.tmx")).doesNotExist();
      output.complete();
    }

    assertThat(folder.resolve("a.tmx")).hasContent("t");
    assertThat(folder.resolve("ladders/a.ladder.tsv")).hasContent("l");
  }

  @Test
  void a_folder_that_is_not_completed_changes_nothing() throws IOException {
    Path old = Files.writeString(folder.resolve("a.tmx"), "старое");

    try (OutputFolder output = new OutputFolder(folder)) {
      try (AtomicFile tmx = output.create("a.tmx")) {
        tmx.write('t');
      }
      output.create("b.csv").write('b');
    }

    assertThat(old).hasContent("старое");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(old));
  }

  @Test
  void a_folder_with_an_open_file_is_not_complete() throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      output.create("a.tmx");

      assertThatIllegalStateException()
          .isThrownBy(output::complete)
          .withMessage(folder.resolve("a.tmx") + " is not complete");
    }
  }

  @Test
  void a_name_does_not_lead_out_of_the_folder() throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      assertThatIllegalArgumentException().isThrownBy(() -> output.create("../a.tmx"));
      assertThatIllegalArgumentException().isThrownBy(() -> output.create("/etc/a.tmx"));
      assertThatIllegalArgumentException().isThrownBy(() -> output.create(""));
    }
  }
}
