package dev.razvorot.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units one a line, and reports. */
class JsonLinesTest {
  @TempDir private Path folder;
  private ReadReport report = new ReadReport("", 0, 0, 0, List.of());

  @Test
  void a_unit_is_a_line_and_comes_back_whole() throws IOException {
    InlineCode code = new InlineCode(1, Kind.POINT, "1", "lb", "<br/>");
    TranslationUnit coded =
        new TranslationUnit(
            "2",
            new Variant(Language.ENGLISH, "ab", List.of(code)),
            new Variant(Language.RUSSIAN, "«аб»\n\u0001🚀"),
            Map.of(),
            List.of());
    Path path = folder.resolve("a.jsonl");
    try (JsonLinesWriter writer = new JsonLinesWriter(new AtomicFile(path))) {
      writer.write(Corpora.aligned());
      writer.write(coded);
      writer.complete();
    }

    assertThat(Files.readString(path).lines().toList().get(0))
        .isEqualTo(
            "{\"id\":\"5f0c\",\"en\":\"Soyuz-2.1a lifts off\",\"ru\":\"«Союз-2.1а» взлетел\","
                + "\"props\":{\"x-score\":\"0.9731\",\"x-document\":\"001-baikonur\","
                + "\"x-lines\":\"3:5,7\",\"x-evidence\":\"number 2.1\"},"
                + "\"findings\":[\"note soft-hyphen: one soft hyphen left out\"]}");
    assertThat(read(path)).containsExactly(Corpora.aligned(), coded);
  }

  @Test
  void others_need_only_the_two_texts() throws IOException {
    Path path =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "\n{\"ru\":\"Снег\",\"en\":\"Snow\",\"year\":2026,\"more\":[1],\"none\":null}\n");

    TranslationUnit unit = read(path).get(0);
    assertThat(unit.source().text()).isEqualTo("Snow");
    assertThat(unit.prop("year")).contains("2026");
    assertThat(unit.id()).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"translation\":{\"en\":\"Snow\",\"ru\":\"Снег\",\"de\":\"Schnee\"}}",
        "{\"en-US\":\"Snow\",\"ru_RU\":\"Снег\"}",
        "{\"title_ru\":\"Снег\",\"title_en\":\"Snow\"}",
        "{\"source\":\"Snow\",\"target\":\"Снег\"}",
        "{\"src\":\"Snow\",\"tgt\":\"Снег\",}",
        "{\"original\":\"Snow\",\"translation\":\"Снег\"}",
        "{\"Перевод\":\"Снег\",\"Оригинал\":\"Snow\"}",
      })
  void texts_may_have_other_names(String line) throws IOException {
    Path path = Files.writeString(folder.resolve("a.jsonl"), line + "\n");

    try (JsonLinesReader reader = JsonLinesReader.open(path)) {
      TranslationUnit unit = reader.read().orElseThrow();
      assertThat(unit.source().text()).isEqualTo("Snow");
      assertThat(unit.target().text()).isEqualTo("Снег");
      assertThat(unit.props()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":null,\"en\":\"Snow\",\"ru\":\"Снег\",\"props\":null,\"codes\":null}",
        "{\"note\":null,\"en\":\"Snow\",\"ru\":\"Снег\",\"findings\":null}",
        "{\"en\":\"Snow\",\"ru\":\"Снег\",\"props\":{\"note\":null}}",
        "{\"en-GB\":null,\"en\":\"Snow\",\"ru\":\"Снег\"}",
        "{\"translation\":{\"en\":\"Snow\",\"ru\":\"Снег\",\"de\":null}}",
      })
  void null_is_as_if_it_were_not_there(String line) throws IOException {
    Path path = Files.writeString(folder.resolve("a.jsonl"), line + "\n");

    TranslationUnit unit = read(path).get(0);

    assertThat(unit.id()).hasSize(16);
    assertThat(unit.target().text()).isEqualTo("Снег");
    assertThat(unit.props()).isEmpty();
  }

  @Test
  void ids_have_no_white_space() throws IOException {
    String line = "{\"id\":\"a\\tb\",\"en\":\"Snow\",\"ru\":\"Снег\"}\n";
    Path path = Files.writeString(folder.resolve("a.jsonl"), line);

    assertThat(read(path).get(0).id()).isEqualTo("a_b");
    assertThat(report.entries().get(0).oddity().id()).isEqualTo("jsonl-id");
  }

  @Test
  void a_source_beside_the_texts_is_a_property() throws IOException {
    String line =
        "{\"en\":\"Snow\",\"ru\":\"Снег\",\"source\":\"NYT\",\"translation\":\"human\"}\n";
    Path path = Files.writeString(folder.resolve("a.jsonl"), line);

    try (JsonLinesReader reader = JsonLinesReader.open(path)) {
      assertThat(reader.read().orElseThrow().props())
          .isEqualTo(Map.of("source", "NYT", "translation", "human"));
    }
  }

  @Test
  void lines_that_are_no_units_are_skipped_with_their_place() throws IOException {
    Path path =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"en": "Snow", "ru": "Снег"}
            {"en": "Rain", "ru": }
            {"en": "Hail"}
            [1]
            {"en": "x", "ru": "х", "codes": {"en": [{"at": 9, "kind": "point"}]}}
            {"en": "x", "ru": "х", "codes": {"en": [{"kind": "point"}]}}
            {"en": "x", "ru": "х", "props": []}
            {"en": ["x"], "ru": "х"}
            {"en": null, "ru": "х"}
            {"en": "x", "ru": "х", "findings": {}}
            """);

    assertThat(read(path)).hasSize(1);
    assertThat(report.skipped()).isEqualTo(9);
    assertThat(report.entries().get(0).places()).containsExactly(new Place(path.toString(), 2, 22));
    assertThat(report.entries().get(1).count()).isEqualTo(8);
  }

  @Test
  void a_report_is_json_for_programs() {
    ReadTally tally = new ReadTally("память.tmx");
    tally.keep();
    tally.skip(Oddity.skipped("no-text", "a side is missing"), new Place("память.tmx", 3, 5));

    assertThat(ReportJson.format(List.of(tally.report())))
        .isEqualTo(
            """
            [
              {
                "file" : "память.tmx",
                "read" : 2,
                "kept" : 1,
                "repaired" : 0,
                "skipped" : 1,
                "oddities" : [
                  {
                    "id" : "no-text",
                    "outcome" : "skipped",
                    "message" : "a side is missing",
                    "count" : 1,
                    "places" : [
                      {
                        "line" : 3,
                        "column" : 5
                      }
                    ]
                  }
                ]
              }
            ]
            """);
  }

  private List<TranslationUnit> read(Path path) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (JsonLinesReader reader = JsonLinesReader.open(path)) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        units.add(unit.get());
      }
      report = reader.report();
    }
    return units;
  }
}
