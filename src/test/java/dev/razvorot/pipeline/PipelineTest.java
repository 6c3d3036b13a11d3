package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.align.Order;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.sides.Note;
import dev.razvorot.pipeline.sides.Note.Kind;
import dev.razvorot.pipeline.sides.Segmentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final PipelineOptions STANDARD = PipelineOptions.standard();

  private static final String BOTH =
      """
      Rouble gains against the dollar

      Рубль укрепился к доллару

      The central bank kept its key rate at 16 percent on Friday, as most analysts had expected.
      """;

  @TempDir private Path folder;

  @Test
  void a_file_with_both_languages_gives_its_pair_and_what_has_no_counterpart() throws IOException {
    Bitext bitext = align(STANDARD, mixed("курс.txt", BOTH));

    List<TranslationUnit> units = bitext.alignment().units();
    assertThat(units).hasSize(1);
    assertThat(units.get(0).source().text()).isEqualTo("Rouble gains against the dollar");
    assertThat(units.get(0).target().text()).isEqualTo("Рубль укрепился к доллару");
    assertThat(units.get(0).prop(Prop.DOCUMENT)).contains("курс.txt");
    assertThat(units.get(0).prop(Prop.LINES)).contains("1:3");
    assertThat(bitext.counts().unpaired()).containsEntry(Language.ENGLISH, 1);
    assertThat(bitext.method()).isEqualTo(new Bitext.Method(Segmentation.LINES, Order.ANY));
    assertThat(bitext.notes()).isEmpty();
  }

  @Test
  void a_pair_of_files_keeps_the_lines_of_each() throws IOException {
    Bitext bitext =
        align(STANDARD, pair("Snow in Moscow\nRain in Sochi\n", "\nСнег в Москве\nДождь в Сочи\n"));

    assertThat(bitext.alignment().units())
        .extracting(unit -> unit.prop(Prop.LINES).orElseThrow())
        .containsExactly("1:2", "2:3");
    assertThat(bitext.alignment().target().segments().get(0).place()).hasToString("x.ru:2:1");
  }

  @Test
  void swapped_sides_are_put_right_and_told() throws IOException {
    Input input = pair("Снег в Москве\n", "Snow in Moscow\n");

    Bitext bitext = align(STANDARD, input);

    assertThat(bitext.alignment().units().get(0).source().text()).isEqualTo("Snow in Moscow");
    assertThat(bitext.notes()).extracting(Note::kind).containsExactly(Kind.SWAPPED);
    assertThat(bitext.notes().get(0)).hasToString(note(input, "is Russian, %s English: swapped"));
  }

  @Test
  void an_interrupt_ends_a_run_and_leaves_what_was_there() throws IOException {
    Files.writeString(folder.resolve("a.txt"), BOTH);
    Files.writeString(folder.resolve("b.txt"), BOTH);
    Inputs inputs = Inputs.find(List.of(folder));
    Path out = folder.resolve("memory");
    Pipeline pipeline = new Pipeline(LEXICON, STANDARD);
    pipeline.write(inputs, out, List.of(Output.TMX));
    byte[] before = Files.readAllBytes(out.resolve("headlines.tmx"));

    assertThatThrownBy(
            () ->
                pipeline.write(
                    inputs, out, List.of(Output.TMX), one -> Thread.currentThread().interrupt()))
        .isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(out.resolve("headlines.tmx")).hasBinaryContent(before);
  }

  @Test
  void an_encoding_other_than_utf_8_is_told() throws IOException {
    Input old = write("old.txt", BOTH, Charset.forName("windows-1251"));
    Input wide = write("wide.txt", "\uFEFF" + BOTH, StandardCharsets.UTF_16LE);

    Bitext guessed = align(STANDARD, old);
    Bitext marked = align(STANDARD, wide);

    assertThat(guessed.notes())
        .containsExactly(
            new Note(
                Kind.ENCODING, old.files().get(0).toString(), "read as windows-1251 (guessed)"));
    assertThat(guessed.alignment().units()).hasSize(1);
    assertThat(marked.notes())
        .containsExactly(
            new Note(Kind.ENCODING, wide.files().get(0).toString(), "read as UTF-16LE"));
  }

  @Test
  void subtitles_under_another_name_are_read_as_such_and_this_is_told() throws IOException {
    String cue = "1\n00:00:01,000 --> 00:00:02,500\n";
    Input film = write("film.txt", cue + "Snow!\n\n" + cue + "Снег!\n", StandardCharsets.UTF_8);

    Bitext bitext = align(STANDARD, film);

    assertThat(bitext.alignment().source().size()).isEqualTo(1);
    assertThat(bitext.notes())
        .contains(
            new Note(
                Kind.FORMAT, film.files().get(0).toString(), "read as subtitles, which it holds"));
  }

  @Test
  void lines_of_many_sentences_are_cut_up_and_this_is_told() throws IOException {
    String english = "It snowed. It rained. It hailed. It thawed. It froze. It cleared up.\n";
    String russian = "Шёл снег. Шёл дождь. Шёл град. Таяло. Подмораживало. Прояснилось.\n";

    Bitext bitext = align(STANDARD, pair(english, russian));

    assertThat(bitext.method().segmentation()).isEqualTo(Segmentation.SENTENCES);
    assertThat(bitext.counts().segments()).containsEntry(Language.ENGLISH, 6);
    assertThat(bitext.notes()).extracting(Note::kind).contains(Kind.SEGMENTATION);
  }

  @Test
  void lines_stay_whole_if_one_side_holds_few_sentences() throws IOException {
    String english = "It snowed. It rained. It hailed. It thawed. It froze. It cleared up.\n";

    Bitext bitext = align(STANDARD, pair(english, "Погода была разная.\n"));

    assertThat(bitext.method().segmentation()).isEqualTo(Segmentation.LINES);
  }

  @Test
  void marks_and_lone_list_numbers_are_paired_and_become_no_units() throws IOException {
    String english = "1.\nSnow in Moscow\n-----\na)\nRain in Sochi\n42\n";
    String russian = "1.\nСнег в Москве\n— — —\nа)\nДождь в Сочи\n42\n";

    Bitext bitext = align(STANDARD.withOrder(Order.KEPT), pair(english, russian));

    assertThat(bitext.alignment().pairs()).hasSize(6);
    assertThat(bitext.units())
        .extracting(unit -> unit.target().text())
        .containsExactly("Снег в Москве", "Дождь в Сочи", "42");
    assertThat(bitext.explainedUnits()).hasSize(3);
    assertThat(bitext.counts().bare()).isEqualTo(3);
  }

  @Test
  void what_the_caller_wants_is_done_without_a_note() throws IOException {
    PipelineOptions options =
        STANDARD.withSegmentation(Segmentation.SENTENCES).withOrder(Order.KEPT);

    Bitext bitext = align(options, mixed("a.txt", "It snowed. It rained.\nШёл снег. Шёл дождь.\n"));

    assertThat(bitext.method()).isEqualTo(new Bitext.Method(Segmentation.SENTENCES, Order.KEPT));
    assertThat(bitext.counts().pairs()).isEqualTo(2);
    assertThat(bitext.notes()).isEmpty();
  }

  @Test
  void pairs_below_the_lowest_score_are_dissolved() throws IOException {
    Bitext all = align(STANDARD, mixed("a.txt", BOTH));
    Bitext none = align(STANDARD.withMinScore(1), mixed("a.txt", BOTH));

    assertThat(all.counts().pairs()).isEqualTo(1);
    assertThat(none.counts().pairs()).isZero();
    assertThat(none.counts().unpaired())
        .containsEntry(Language.ENGLISH, 2)
        .containsEntry(Language.RUSSIAN, 1);
  }

  @Test
  void documents_come_in_the_order_of_the_inputs_whatever_the_number_of_threads()
      throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      inputs.add(mixed(number + ".txt", BOTH.repeat(number % 7 * 3 + 1)));
    }

    List<Bitext> alone = alignAll(STANDARD.withThreads(1), inputs);
    List<Bitext> together = alignAll(STANDARD.withThreads(5), inputs);

    assertThat(alone).extracting(Bitext::input).isEqualTo(inputs);
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void a_document_without_one_language_is_told_and_the_rest_goes_on() throws IOException {
    List<Bitext> bitexts =
        alignAll(
            STANDARD,
            List.of(
                mixed("empty.txt", ""),
                mixed("english.txt", "Snow in Moscow\n"),
                mixed("russian.txt", "Снег в Москве\n"),
                mixed("both.txt", BOTH)));

    assertThat(bitexts.stream().flatMap(bitext -> bitext.notes().stream()).map(Note::message))
        .containsExactly("no text", "no text in Russian", "no text in English");
    assertThat(bitexts.get(3).counts().pairs()).isEqualTo(1);
  }

  @Test
  void a_run_in_which_no_document_has_both_languages_fails_with_the_first() {
    Input english = mixed("english.txt", "Snow in Moscow\n");
    Input empty = mixed("empty.txt", " \n\n");

    assertThatThrownBy(() -> alignAll(STANDARD, List.of(english, empty)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(
            english.files().get(0)
                + ":1:1: no text in Russian; text in English and in Russian was expected");
  }

  @Test
  void documents_in_one_language_each_might_be_paired_by_name() {
    List<Input> inputs =
        List.of(
            mixed("story.txt", "Snow in Moscow\n"),
            mixed("рассказ.txt", "Снег в Москве\n"),
            mixed("очерк.txt", "Дождь в Сочи\n"));

    assertThatThrownBy(() -> alignAll(STANDARD, inputs))
        .hasMessageContaining(":1:1: no text in Russian; text in both languages was expected")
        .hasMessageEndingWith("name the two to pair them");
  }

  @Test
  void a_text_in_another_language_of_cyrillic_letters_is_told() throws IOException {
    Input input = pair("Switch off the pump.\n", "Вимкніть насос, її двигун і реле.\n");

    Bitext bitext = align(STANDARD, input);

    assertThat(bitext.notes()).extracting(Note::kind).contains(Kind.LANGUAGE);
    assertThat(bitext.notes())
        .extracting(Note::toString)
        .contains(
            input.files().get(1) + ": looks Ukrainian (і, ї): taken for Russian all the same");
  }

  @Test
  void a_text_in_another_language_of_latin_letters_is_told() throws IOException {
    String french = "Le prix du pain augmente.\nUn nouveau musée ouvre.\nLa loi est signée.\n";
    Input input = pair(french, "Цена хлеба растёт.\nОткрылся новый музей.\nЗакон подписан.\n");

    assertThat(align(STANDARD, input).notes())
        .extracting(Note::toString)
        .contains(
            input.files().get(0) + ": looks French (du, est, la): taken for English all the same");
  }

  @Test
  void both_files_of_a_pair_in_one_language_are_told() {
    Input input = pair("Snow in Moscow\n", "Rain in Sochi\n");

    assertThatThrownBy(() -> align(STANDARD, input))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining("x.ru:1:1: no text in Russian; ");
  }

  @Test
  void of_several_failures_the_first_document_s_is_told() throws IOException {
    Path missing = folder.resolve("missing.txt");
    List<Input> inputs =
        List.of(
            mixed("a.txt", BOTH),
            Input.mixed("missing.txt", missing),
            write("undecided.txt", "\u0001\u0081\u008D", StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> alignAll(STANDARD, inputs))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(missing.toString());
  }

  @Test
  void a_folder_in_place_of_a_file_is_named() {
    assertThatThrownBy(() -> align(STANDARD, Input.mixed("folder", folder)))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(folder.toString());
  }

  @Test
  void options_out_of_range_are_refused() {
    assertThatThrownBy(() -> STANDARD.withMinScore(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minScore 1.5 is outside [0, 1]");
    assertThatThrownBy(() -> STANDARD.withThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads 0 is below 1");
  }

  @Test
  void a_report_sums_up_what_was_written() throws IOException {
    mixed("a.txt", BOTH);
    mixed("b.txt", BOTH.replace("Rouble", "Ro\u00ADuble"));
    Files.createFile(folder.resolve("gold.tsv"));
    Path out = folder.resolve("out");

    RunReport report =
        new Pipeline(LEXICON, STANDARD)
            .write(Inputs.find(List.of(folder)), out, List.of(Output.TMX, Output.CSV));

    assertThat(report.counts().pairs()).isEqualTo(2);
    assertThat(report.counts().segments()).containsEntry(Language.ENGLISH, 4);
    assertThat(report.counts().findings()).containsEntry("invisible-character", 1);
    assertThat(report.leftOut()).containsExactly(folder.resolve("gold.tsv"));
    assertThat(report.written())
        .containsExactly(out.resolve("headlines.tmx"), out.resolve("headlines.csv"))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private Bitext align(PipelineOptions options, Input input) throws IOException {
    return alignAll(options, List.of(input)).get(0);
  }

  private static List<Bitext> alignAll(PipelineOptions options, List<Input> inputs)
      throws IOException {
    List<Bitext> bitexts = new ArrayList<>();
    new Pipeline(LEXICON, options).align(inputs, bitexts::add);
    return bitexts;
  }

  private Input mixed(String name, String text) {
    return write(name, text, StandardCharsets.UTF_8);
  }

  private Input pair(String english, String russian) {
    Input source = mixed("x.en", english);
    Input target = mixed("x.ru", russian);
    return Input.pair("x", source.files().get(0), target.files().get(0));
  }

  private Input write(String name, String text, Charset charset) {
    try {
      return Input.mixed(name, Files.writeString(folder.resolve(name), text, charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String note(Input input, String message) {
    return input.files().get(0) + ": " + message.formatted(input.files().get(1));
  }

  @Test
  void as_many_threads_as_one_likes_may_be_allowed() throws IOException {
    Input input = mixed("a.txt", BOTH);

    assertThat(alignAll(STANDARD.withThreads(Integer.MAX_VALUE), List.of(input))).hasSize(1);
  }
}
