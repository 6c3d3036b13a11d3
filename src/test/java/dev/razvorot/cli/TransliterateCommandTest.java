package dev.razvorot.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.cli.texts.QuickStart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterateCommandTest {
  @TempDir private Path folder;

  /** Runs the command with something piped in. */
  private static CommandRun piped(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false);
    int code =
        QuickStart.of(arguments)
            .map(quick -> Main.run(terminal, quick))
            .orElseGet(() -> Main.run(terminal, arguments));
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static CommandRun piped(String in, String... arguments) {
    return piped(in.getBytes(UTF_8), arguments);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @ParameterizedTest
  @CsvSource({
    "bgn_pcgn, Щука; Ю. А. Гагарин; МЧС, Shchuka; Yu. A. Gagarin; MCHS",
    "iso_9_1995, «Юлия», «Ûliâ»",
    "bgnpcgn-rus-Cyrl-Latn-1947, Эхо, Ekho"
  })
  void a_scheme_writes_what_is_piped_in(String id, String cyrillic, String latin) {
    assertThat(piped(cyrillic + "\n", "transliterate", "--scheme", id))
        .isEqualTo(new CommandRun(0, latin + "\n", ""));
  }

  @Test
  void the_quick_way_and_the_long_way_give_the_same() throws IOException {
    Path file = write("novel.txt", "Щёлково, объезд\r\nбез конца строки: ъ".getBytes(UTF_8));
    String[] arguments = {"transliterate", "--scheme=gost_779_b", file.toString()};

    CommandRun quick = piped("", arguments);

    assertThat(quick).isEqualTo(CommandRun.of((Object[]) arguments));
    assertThat(quick.out()).isEqualTo("Shhyolkovo, ob``ezd\r\nbez koncza stroki: ``");
  }

  @Test
  void what_only_the_long_way_understands_is_left_to_it() {
    assertThat(QuickStart.of()).isEmpty();
    assertThat(QuickStart.of("align", "seeds")).isEmpty();
    assertThat(QuickStart.of("transliterate", "--help")).isEmpty();
    assertThat(QuickStart.of("transliterate", "a.txt")).isEmpty();
    assertThat(QuickStart.of("transliterate", "--scheme", "nosuch")).isEmpty();
    String[] second = {"transliterate", "--scheme", "nosuch", "--scheme=telegram"};
    assertThat(QuickStart.of(second)).isEmpty();
    assertThat(QuickStart.of("transliterate", "--scheme", "telegram", "--reverse")).isEmpty();
  }

  @Test
  void several_files_follow_one_another_whatever_their_encoding() throws IOException {
    Path one = write("1.txt", "\uFEFFЁлка\n".getBytes(UTF_8));
    Path two = write("2.txt", "Привет, добрый вечер\n".getBytes(Charset.forName("windows-1251")));

    CommandRun run = piped("", "transliterate", "--scheme", "telegram", "" + one, "" + two);

    assertThat(run.out()).isEqualTo("Elka\nPrivet, dobryi vecher\n");
    assertThat(run.err()).isEqualTo(two + " is read as windows-1251\n");
  }

  @Test
  void the_way_back_of_an_exact_scheme_needs_no_guess() {
    CommandRun run = piped("Ŝuka, Ûriĵ\n", "transliterate", "--scheme", "iso_9_1995", "--reverse");

    assertThat(run.out()).startsWith("Щука, Юри");
  }

  @Test
  void the_way_back_of_another_takes_known_words_and_says_so() {
    CommandRun run = piped("moloko\n", "transliterate", "--scheme", "telegram", "--reverse");

    assertThat(run.out()).isEqualTo("молоко\n");
    assertThat(run.err()).isEqualTo("telegram is not exact: the likeliest words are taken\n");
  }

  @Test
  void letters_that_the_scheme_lacks_are_kept_and_counted() {
    CommandRun run = piped("Қазақстан\n", "transliterate", "--scheme", "bgn_pcgn");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Қazaқstan\n");
    assertThat(run.err())
        .isEqualTo("2 letters are not of the scheme and left as they were: Қ 1, қ 1\n");
  }

  @Test
  void the_list_names_every_scheme_in_80_columns() {
    CommandRun run = CommandRun.of("transliterate", "--list");

    assertThat(run.out())
        .contains("iso_9_1995        both ways  ")
        .contains("telegram          by guess   ")
        .contains("Щёлково");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }

  @Test
  void a_word_is_shown_in_every_scheme() {
    assertThat(CommandRun.of("transliterate", "--all", "Щука").out())
        .contains("iso_9_1995        Ŝuka\n")
        .contains("telegram          Scuka\n");
    assertThat(CommandRun.of("transliterate", "--all", "Ŝuka", "--reverse").out())
        .contains("iso_9_1995        Щука\n");
  }

  @Test
  void the_rules_of_a_user_are_run_both_ways() throws IOException {
    Path rules = write("my.rules", "щ <> šč ; у <> u ;\n".getBytes(UTF_8));

    assertThat(piped("щу", "transliterate", "--rules", "" + rules).out()).isEqualTo("šču");
    assertThat(piped("šču", "transliterate", "--rules", "" + rules, "--reverse").out())
        .isEqualTo("щу");
  }

  @Test
  void a_fault_of_the_rules_is_named_by_its_place() throws IOException {
    Path rules = write("my.rules", "щ > šč ;\nу > [ ;\n".getBytes(UTF_8));

    CommandRun run = piped("щу", "transliterate", "--rules", rules.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(rules + ":2:1: ").hasLineCount(1);
  }

  @Test
  void an_unknown_scheme_is_answered_by_the_nearest() {
    CommandRun run = piped("щу", "transliterate", "--scheme", "iso_1995");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("razvorot transliterate: no scheme iso_1995; try iso_9_1995, ")
        .hasLineCount(1);
  }

  @Test
  void a_scheme_in_capitals_is_known_by_its_neighbours_and_an_empty_word_is_none() {
    assertThat(piped("щу", "transliterate", "--scheme", "BGN_PCGN").err())
        .contains("no scheme BGN_PCGN; try bgn_pcgn, ");
    assertThat(piped("", "transliterate", "--all", " "))
        .isEqualTo(
            new CommandRun(
                2, "", "razvorot transliterate: --all was given no word; --help tells more\n"));
  }

  @Test
  void bytes_that_are_no_utf8_are_named_by_their_place() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xCF, (byte) 0xF0, '\n'};

    CommandRun run = piped(bytes, "transliterate", "--scheme", "telegram");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("(input):2:2: bytes that are not UTF-8; UTF-8 was expected");
  }

  @Test
  void half_a_surrogate_pair_is_reported() throws IOException {
    Path file = write("x.txt", "\uFEFFЩу\uD800ка\n".getBytes(UTF_16LE));

    CommandRun run = piped("", "transliterate", "--scheme", "telegram", file.toString());

    assertThat(run.out()).startsWith("Scu").endsWith("ka\n");
    assertThat(run.out()).contains("\uFFFD");
  }

  @Test
  void a_full_disk_is_no_success() {
    Terminal full =
        new Terminal(
            new ByteArrayInputStream("щука".getBytes(UTF_8)),
            new PrintStream(new FullDisk(), true, UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            false);

    assertThat(Main.run(full, telegram())).isEqualTo(2);
  }

  private static QuickStart telegram() {
    return QuickStart.of("transliterate", "--scheme", "telegram").orElseThrow();
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void a_line_without_end_streams() {
    int length = 5_000_000;
    Endless in = new Endless(length);
    Counting out = new Counting();
    Terminal terminal =
        new Terminal(in, new PrintStream(out, false, UTF_8), new PrintStream(out), false);

    assertThat(Main.run(terminal, telegram())).isZero();
    assertThat(out.count).isEqualTo(length);
    assertThat(in.mostAhead).isLessThan(1 << 20);
  }

  /**
   * Cyrillic letters without a space; remembers how far it was read before anything was written.
   */
  private static final class Endless extends InputStream {
    private final int letters;
    private int read;
    private int mostAhead;

    Endless(int letters) {
      this.letters = letters;
    }

    @Override
    public int read() {
      byte[] one = "а".getBytes(UTF_8);
      return read == 2 * letters ? -1 : one[read++ % 2] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = 0;
      for (int b = read(); b >= 0; b = count < length ? read() : -1) {
        bytes[offset + count++] = (byte) b;
        if (count == length) {
          break;
        }
      }
      mostAhead = Math.max(mostAhead, count);
      return count == 0 ? -1 : count;
    }
  }

  private static final class Counting extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
