package dev.razvorot.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.table.CsvWriter.Column;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of our own and of others. */
class CsvReaderTest {
  private static final TableOptions GUESSED = TableOptions.guessed();

  @TempDir private Path folder;
  private ReadReport report = new ReadReport("", 0, 0, 0, List.of());

  @ParameterizedTest
  @EnumSource(TablePreset.class)
  void our_own_tables_come_back_whole(TablePreset preset) throws IOException {
    List<TranslationUnit> units =
        List.of(
            Corpora.aligned(),
            Corpora.unit("=1", "-5 °C", "+7 495"),
            Corpora.unit("2", "'=x", "''@"),
            Corpora.unit("3", "a;b,c\td \"e\"", " строка\r\nдругая\rтретья "),
            Corpora.unit("4", "＝1", "'"));
    Path path = folder.resolve("a.csv");
    try (CsvWriter writer =
        new CsvWriter(new AtomicFile(path), preset, EnumSet.allOf(Column.class))) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
      writer.complete();
    }

    assertThat(read(path, GUESSED)).isEqualTo(units);
  }

  @Test
  void spreadsheets_get_a_mark_and_no_formulas() throws IOException {
    Path path = folder.resolve("a.csv");
    try (CsvWriter writer =
        new CsvWriter(new AtomicFile(path), TablePreset.EXCEL_RU, EnumSet.noneOf(Column.class))) {
      writer.write(Corpora.unit("1", "=1+1", "-5 °C в Омске"));
      writer.complete();
    }

    assertThat(Files.readString(path))
        .isEqualTo(
            "\uFEFFid;en;ru;score;document;en_lines;ru_lines;findings\r\n"
                + "1;'=1+1;'-5 °C в Омске;;;;;\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "English,Russian\nSnow in Omsk,Снег в Омске\n",
        "id,title_en,title_ru,date\n7,Snow in Omsk,Снег в Омске,2024-03-01\n",
        "Заголовок (RU);Headline (EN);Заголовок (EN)\nСнег в Омске;;Snow in Omsk\n",
        "Рус;Англ\nСнег в Омске;Snow in Omsk\n",
        "id,title_англ,title_рус\n7,Snow in Omsk,Снег в Омске\n",
        "ru;comment;en\nСнег в Омске;;Snow in Omsk\n",
        "Русский\tАнглийский (США)\nСнег в Омске\tSnow in Omsk\n",
        "source,target\r\n\r\nSnow in Omsk,Снег в Омске",
        "src,tgt\nSnow in Omsk,Снег в Омске\n",
        "Исходник;Перевод\nSnow in Omsk;Снег в Омске\n",
        "17,Снег в Омске,Snow in Omsk\n",
        "en-US,ru_RU\n\"Snow in Omsk\",\"Снег в Омске\"\n",
      })
  void columns_are_found_by_name_or_by_language(String text) throws IOException {
    TranslationUnit unit = only(text, GUESSED);

    assertThat(unit.source().text()).isEqualTo("Snow in Omsk");
    assertThat(unit.target().text()).isEqualTo("Снег в Омске");
  }

  @Test
  void columns_are_told_by_number_or_name() throws IOException {
    String text = "a,b,c\nx,Снег,Snow\n";

    TranslationUnit byName = only(text, GUESSED.withColumns(ColumnChoice.parse("en=c,ru=B")));
    assertThat(byName.source().text()).isEqualTo("Snow");
    assertThat(byName.props()).containsExactly(entry("a", "x"));
    assertThat(read(text, GUESSED.withColumns(ColumnChoice.parse("ru=2,en=3")))).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ColumnChoice.parse("en=1"))
        .withMessage("columns \"en=1\"; the form en=2,ru=3 was expected");
  }

  @Test
  void a_tab_table_with_bare_quotes_keeps_them() throws IOException {
    TranslationUnit unit =
        only("Soyuz launched today\t\"Союз\" взлетел\nSnow in Omsk\tСнег в Омске\n", GUESSED, 2);

    assertThat(unit.target().text()).isEqualTo("\"Союз\" взлетел");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Composer of \"The Arm\" dies\"",
        "\"Composer of \"\"The\"\" \"Arm\" dies\"",
        "\"\"Composer\" dies\"",
        "\"The composer of \"The Arm\"\"",
      })
  void a_stray_quote_changes_its_own_row_alone(String cell) throws IOException {
    String good = "1;\"Снег; дождь\";\"Snow; rain\"\n2;\"Парад\";\"\"\n";
    String text = "id;ru;en\n" + good + "3;\"Умер автор\";" + cell + "\n4;\"Сочи\";\"Sochi\"\n";
    String raw = cell.substring(1, cell.length() - 1);

    List<TranslationUnit> units = read(text, GUESSED);

    assertThat(units)
        .extracting(unit -> unit.source().text())
        .containsExactly("Snow; rain", "", raw.replaceAll("(?<!^)\"\"(?!$)", "\""), "Sochi");
    assertThat(report.repaired()).isEqualTo(1);
    assertThat(report.entries())
        .filteredOn(entry -> entry.oddity().id().equals("table-quote"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.places().get(0).line()).isEqualTo(4));
  }

  @Test
  void a_stray_quote_far_behind_the_beginning_is_mended_too() throws IOException {
    String rows = "\"Snow, rain\",\"Снег, дождь\"\n".repeat(1000);

    List<TranslationUnit> units =
        read("en,ru\n" + rows + "\"The \"Arm\" dies\",\"Рука\"\n", GUESSED);

    assertThat(units.get(1000).source().text()).isEqualTo("The \"Arm\" dies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;\r\nen;ru\r\nSnow, rain;Снег, дождь\r\n",
        "Моя память;;\nen;ru;note\nSnow, rain;Снег, дождь;x\n",
        "# выгрузка 2026 года\nen;ru\nSnow, rain;Снег, дождь\n",
        "\uFEFF\uFEFFen ;\u00A0ru\nSnow, rain;Снег, дождь\n",
        "en, ru\n\"Snow, rain\", \"Снег, дождь\"\n",
        "en|ru\nSnow, rain|Снег, дождь\n",
        "%20240102~120000\t%User ID,XX\t%TU=1\t%EN-US\t%Wordfast TM v.5\t%RU-RU\t%\n"
            + "20240102~120000\tXX\t0\tEN-US\tSnow, rain\tRU-RU\tСнег, дождь\n",
        "%20240102~120000\t%User ID,XX\t%TU=1\t%RU-RU\t%Wordfast TM v.5\t%EN-US\t%\n"
            + "20240102~120000\tXX\t0\tRU-RU\tСнег, дождь\tEN-US\tSnow, rain\n",
      })
  void tables_of_other_tools_are_understood(String text) throws IOException {
    TranslationUnit unit = only(text, GUESSED);

    assertThat(unit.source().text()).isEqualTo("Snow, rain");
    assertThat(unit.target().text()).isEqualTo("Снег, дождь");
  }

  @Test
  void a_pair_of_words_in_the_middle_names_no_columns() throws IOException {
    assertThat(read("Snow fell;Выпал снег\nEnglish;Russian\nIt rained;Был дождь\n", GUESSED))
        .hasSize(3);
  }

  @Test
  void words_alone_tell_two_columns() throws IOException {
    assertThat(only("Ветер\tWind\nСнег\tSnow\n", GUESSED, 2).source().text()).isEqualTo("Wind");
  }

  @Test
  void a_dialect_can_be_told() throws IOException {
    TableOptions options =
        GUESSED.withDialect(new Dialect('|', false)).withColumns(ColumnChoice.parse("en=1,ru=2"));

    assertThat(only("\"a\"|б\n", options).source().text()).isEqualTo("\"a\"");
  }

  @Test
  void old_encodings_are_guessed_and_told() throws IOException {
    String text = "en;ru\nSnow in Omsk;Снег в Омске и на всём юге Сибири\n";
    Path path =
        Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("windows-1251")));

    assertThat(read(path, GUESSED).get(0).target().text())
        .isEqualTo("Снег в Омске и на всём юге Сибири");
    assertThat(report.entries().get(0).oddity().id()).isEqualTo("table-encoding");
  }

  @Test
  void utf_16_of_excel_is_read() throws IOException {
    String text = "\uFEFFen\tru\r\nSnow\tСнег\r\n";
    Path path = Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_16LE));

    assertThat(read(path, GUESSED).get(0).target().text()).isEqualTo("Снег");
  }

  @Test
  void short_rows_are_skipped_with_their_line() throws IOException {
    assertThat(read("en,ru\nSnow,Снег\nRain\n,\nHail,\n", GUESSED)).hasSize(2);

    assertThat(report.skipped()).isEqualTo(1);
    assertThat(report.entries().get(0).places().get(0).line()).isEqualTo(3);
    assertThat(report.entries().get(1).oddity().id()).isEqualTo("table-empty-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void the_place_of_a_row_is_its_first_line(String end) throws IOException {
    String rows = "en,ru|Snow,\"Снег|и град|\"|||\"Hail|\",Град|Rain,Дождь".replace("|", end);
    Path path = Files.writeString(folder.resolve("a.csv"), rows);

    List<Integer> lines = new ArrayList<>();
    try (CsvReader reader = CsvReader.open(path, GUESSED)) {
      while (reader.read().isPresent()) {
        lines.add(reader.place().line());
      }
    }

    assertThat(lines).containsExactly(2, 7, 9);
  }

  @Test
  void properties_beyond_the_columns_may_be_called_as_sides_are() throws IOException {
    TranslationUnit unit =
        only(
            "en,ru,extra\nSnow,Снег,\"{\"\"props\"\":{\"\"source\"\":\"\"NYT\"\","
                + "\"\"target\"\":\"\"web\"\"}}\"\n",
            GUESSED);

    assertThat(unit.props()).containsExactly(entry("source", "NYT"), entry("target", "web"));
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "1, 9"})
  void codes_that_no_longer_fit_their_text_are_gone(int first, int second) throws IOException {
    String code = "{\"\"at\"\":%d,\"\"kind\"\":\"\"point\"\"}";
    String codes =
        String.format(java.util.Locale.ROOT, code, first)
            + ","
            + String.format(java.util.Locale.ROOT, code, second);

    TranslationUnit unit =
        only("en,ru,extra\nSnow,Снег,\"{\"\"codes\"\":{\"\"en\"\":[" + codes + "]}}\"\n", GUESSED);

    assertThat(unit.source()).isEqualTo(new Variant(Language.ENGLISH, "Snow"));
  }

  @Test
  void ids_have_no_white_space() throws IOException {
    List<TranslationUnit> units =
        read("id,en,ru\n a \u2003b,Snow,Снег\n c ,Rain,Дождь\n ,Hail,Град\n", GUESSED);

    assertThat(units.get(0).id()).isEqualTo("a_b");
    assertThat(units.get(1).id()).isEqualTo("c");
    assertThat(units.get(2).id()).hasSize(16);
    assertThat(report.repaired()).isEqualTo(2);
    assertThat(report.entries().get(0).oddity().id()).isEqualTo("table-id");
  }

  @Test
  void a_cell_may_be_ten_megabytes_long() throws IOException {
    String long10MB = "щёлк ".repeat(1 << 20);

    assertThat(only("en,ru\nclick,\"" + long10MB + "\"\n", GUESSED).target().text())
        .isEqualTo(long10MB);
  }

  @Test
  void what_is_no_table_says_what_it_has() {
    assertThatThrownBy(() -> read("Просто текст\n", GUESSED))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageEndingWith(
            ":1:1: a table of 1 column(s) Просто текст; an English and a Russian column were"
                + " expected, or to be told which they are");
    assertThatThrownBy(() -> read("", GUESSED)).hasMessageContaining("a table of 0 column(s)");
  }

  @Test
  void a_quote_without_end_is_told() {
    assertThatThrownBy(
            () ->
                read(
                    "en,ru\nSnow,Снег\n\"Ra\"in,Дождь\n",
                    GUESSED
                        .withDialect(new Dialect(',', true))
                        .withColumns(ColumnChoice.parse("en=1,ru=2"))))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining(":3:1: a quote that does not end a field");
  }

  private TranslationUnit only(String text, TableOptions options) throws IOException {
    return only(text, options, 1);
  }

  private TranslationUnit only(String text, TableOptions options, int expected) throws IOException {
    List<TranslationUnit> units = read(text, options);
    assertThat(units).hasSize(expected);
    return units.get(0);
  }

  private List<TranslationUnit> read(String text, TableOptions options) throws IOException {
    return read(Files.writeString(folder.resolve("t.csv"), text), options);
  }

  private List<TranslationUnit> read(Path path, TableOptions options) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (CsvReader reader = CsvReader.open(path, options)) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        units.add(unit.get());
      }
      report = reader.report();
    }
    return units;
  }
}
