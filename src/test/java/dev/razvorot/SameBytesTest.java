package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.cli.Main;
import dev.razvorot.pipeline.Output;
import dev.razvorot.pipeline.Pipeline;
import dev.razvorot.pipeline.PipelineOptions;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and however it is run. */
class SameBytesTest {
  private static final Path SEEDS = Path.of("seeds");

  @TempDir private Path folder;

  @Test
  void locale_time_zone_and_threads_do_not_show() throws IOException {
    Map<String, String> plain = run(PipelineOptions.standard(), "plain");
    Map<String, String> turkish = runIn("tr-TR", "Asia/Kathmandu");
    Map<String, String> russian = runIn("ru-RU", "America/St_Johns");

    assertThat(plain).containsKeys("headlines.tmx", "headlines.csv", "001-baikonur.ladder.tsv");
    assertThat(turkish).isEqualTo(plain);
    assertThat(russian).isEqualTo(plain);
  }

  @Test
  void the_encoding_of_the_platform_does_not_show() throws IOException, InterruptedException {
    Path out = folder.resolve("ascii");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=US-ASCII",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Asia/Kathmandu",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "align",
                    SEEDS.toString(),
                    "--to=tmx,csv,ladder",
                    "--out",
                    out.toString()))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(files(out)).isEqualTo(run(PipelineOptions.standard(), "plain"));
  }

  private Map<String, String> runIn(String locale, String zone) throws IOException {
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return run(PipelineOptions.standard().withThreads(1), locale);
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }

  private Map<String, String> run(PipelineOptions options, String name) throws IOException {
    Path out = folder.resolve(name);
    new Pipeline(options)
        .write(Inputs.find(List.of(SEEDS)), out, List.of(Output.TMX, Output.CSV, Output.LADDER));
    return files(out);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }
}
