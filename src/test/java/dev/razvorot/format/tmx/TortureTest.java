package dev.razvorot.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder of odd and hostile memories with a {@code MANIFEST.tsv} that says what a good reader
 * makes of each, given by {@code -Dtorture=FOLDER}; skipped without.
 *
 * <p>Its third last column says: a number of units; the same with {@code w} if something must be
 * reported, with {@code +} if an error must follow; {@code 0-1}; or {@code error}.
 */
class TortureTest {
  private static final Path FOLDER = Path.of(System.getProperty("torture", ""));

  private record Case(String file, String expected) {}

  private record Outcome(List<TranslationUnit> units, boolean odd, Optional<IOException> error) {}

  @TestFactory
  Stream<DynamicTest> reads_every_file_as_the_manifest_says() throws IOException {
    Path manifest = FOLDER.resolve("MANIFEST.tsv");
    assumeTrue(Files.exists(manifest), "no -Dtorture");
    return Files.readAllLines(manifest).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(fields -> new Case(fields[0], fields[5]))
        .map(c -> DynamicTest.dynamicTest(c.file(), () -> check(c)));
  }

  private static void check(Case c) {
    Outcome outcome = read(FOLDER.resolve(c.file()));
    int units = outcome.units().size();
    if (c.expected().equals("error")) {
      assertThat(outcome.error()).containsInstanceOf(CorpusFormatException.class);
    } else if (c.expected().startsWith("0-1")) {
      assertThat(units).isBetween(0, 1);
      assertThat(outcome.units().toString()).doesNotContain(hostName());
    } else if (c.expected().endsWith("+")) {
      assertThat(units).isGreaterThanOrEqualTo(number(c));
      assertThat(outcome.error()).containsInstanceOf(CorpusFormatException.class);
    } else {
      assertThat(outcome.error()).isEmpty();
      assertThat(units).isEqualTo(number(c));
      assertThat(outcome.odd() || !c.expected().endsWith("w")).isTrue();
    }
  }

  private static int number(Case c) {
    return Integer.parseInt(c.expected().replaceAll("\\D", ""));
  }

  private static String hostName() {
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException e) {
      return "no host has this name";
    }
  }

  private static Outcome read(Path path) {
    List<TranslationUnit> units = new ArrayList<>();
    try (TmxReader reader = TmxReader.open(path)) {
      try {
        Optional<TranslationUnit> unit = reader.read();
        while (unit.isPresent()) {
          units.add(unit.get());
          unit = reader.read();
        }
        return new Outcome(units, !reader.report().isClean(), Optional.empty());
      } catch (IOException e) {
        return new Outcome(units, true, Optional.of(e));
      }
    } catch (IOException e) {
      return new Outcome(units, true, Optional.of(e));
    }
  }
}
