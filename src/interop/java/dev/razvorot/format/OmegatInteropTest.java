package dev.razvorot.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omegat.util.Language;
import org.omegat.util.RuntimePreferences;
import org.omegat.util.TMXReader2;
import org.omegat.util.TMXWriter2;

/** OmegaT's own loader reads what we write, text by text, and we read what OmegaT writes. */
class OmegatInteropTest {
  private static final Language EN = new Language("en");
  private static final Language RU = new Language("ru");

  @TempDir private static Path configuration;
  @TempDir private Path folder;

  private record Pair(String english, String russian) {}

  /** OmegaT asks for any StAX parser and means the platform's, the only one it ships with. */
  private static final String STAX = "javax.xml.stream.XMLInputFactory";

  @AfterAll
  static void give_the_parser_back() {
    System.clearProperty(STAX);
  }

  @BeforeAll
  static void keep_omegat_to_itself() {
    RuntimePreferences.setConfigDir(configuration + "/");
    RuntimePreferences.setQuietMode(true);
    System.setProperty(STAX, "com.sun.xml.internal.stream.XMLInputFactoryImpl");
    LogManager.getLogManager().reset();
  }

  /** OmegaT makes text NFC, and at level 1 leaves codes out, as it always does. */
  @Test
  void omegat_reads_our_tmx() throws Exception {
    List<TranslationUnit> units = HostileUnits.make(500);
    Path path = folder.resolve("a.tmx");
    try (TmxWriter writer = new TmxWriter(new AtomicFile(path), TmxOptions.of("1"))) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
      writer.complete();
    }

    List<Pair> read = new ArrayList<>();
    new TMXReader2()
        .readTMX(
            path.toFile(),
            EN,
            RU,
            false,
            false,
            false,
            false,
            (unit, source, target, paragraph) -> {
              // As OmegaT's own loader of external memories does.
              for (TMXReader2.ParsedTuv variant : unit.tuvs) {
                if (source != null && variant != source && RU.isSameLanguage(variant.lang)) {
                  read.add(new Pair(source.text, variant.text));
                }
              }
              return true;
            });

    assertThat(read)
        .isEqualTo(
            units.stream()
                .map(unit -> new Pair(nfc(unit.source().text()), nfc(unit.target().text())))
                .toList());
  }

  /** OmegaT's writer leaves out what XML cannot hold, and makes CR LF of every line end. */
  @Test
  void we_read_the_tmx_of_omegat() throws Exception {
    List<TranslationUnit> units =
        HostileUnits.make(300).stream()
            .filter(unit -> !(unit.source().text() + unit.target().text()).contains("\r"))
            .toList();
    Path path = folder.resolve("omegat.tmx");
    try (TMXWriter2 writer = new TMXWriter2(path.toFile(), EN, RU, true, false, false)) {
      for (TranslationUnit unit : units) {
        writer.writeEntry(
            unit.source().text(), unit.target().text(), "ann", "", 0L, "", 0L, List.of());
      }
    }

    assertThat(OkapiInteropTest.read(path))
        .extracting(unit -> new Pair(unit.source().text(), unit.target().text()))
        .isEqualTo(
            units.stream()
                .map(unit -> new Pair(unit.source().text(), unit.target().text()))
                .toList());
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
