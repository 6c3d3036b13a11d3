package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest {
  private static final long SEED = 7;
  private static final int LONG = 40_000;

  /** A reader that gives a few characters at a time. */
  private static Reader dripping(String text, Random random) {
    return new StringReader(text) {
      @Override
      public int read(char[] buffer, int start, int length) throws IOException {
        return super.read(buffer, start, Math.min(length, 1 + random.nextInt(7)));
      }
    };
  }

  /** A text without a line end that exists only while it is read. */
  private static Reader endless(String part, long length) {
    return new Reader() {
      private long given;

      @Override
      public int read(char[] buffer, int start, int room) {
        int count = (int) Math.min(room, length - given);
        for (int index = 0; index < count; index++) {
          buffer[start + index] = part.charAt((int) ((given + index) % part.length()));
        }
        given += count;
        return count == 0 ? -1 : count;
      }

      @Override
      public void close() {}
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"bgn_pcgn", "iso_9_1995", "gost_52290", "mvd_by_2008", "bgn_uk"})
  void a_stream_gives_what_a_string_gives_wherever_it_is_cut(String id) throws IOException {
    Transliteration transliteration = Transliteration.of(id);
    Random random = new Random(SEED);
    String text = Texts.random(random, LONG);
    StringWriter latin = new StringWriter();

    Uncovered uncovered = transliteration.toLatin(dripping(text, random), latin);

    assertThat(latin.toString()).as("seed %d", SEED).isEqualTo(transliteration.toLatin(text));
    assertThat(uncovered).isEqualTo(transliteration.uncovered(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bgn_pcgn", "gost_779_b", "telegram"})
  void the_way_back_streams_too(String id) throws IOException {
    Transliteration transliteration = Transliteration.of(id);
    String latin = transliteration.toLatin(String.join(" ", Texts.lines("words.txt")));
    StringWriter cyrillic = new StringWriter();

    transliteration.toCyrillic(dripping(latin, new Random(SEED)), cyrillic);

    assertThat(cyrillic.toString()).isEqualTo(transliteration.toCyrillic(latin));
  }

  @Test
  void megabytes_without_a_line_end_flow_in_constant_memory() throws IOException {
    long length = 3_000_000;
    long[] written = new long[1];
    Writer counting =
        new Writer() {
          @Override
          public void write(char[] letters, int start, int count) {
            assertThat(count).isLessThan(100_000);
            written[0] += count;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    Transliteration.of("scientific").toLatin(endless("съешьещё", length), counting);

    assertThat(written[0]).isEqualTo(length / 8 * 9);
  }

  @Test
  void a_word_without_end_goes_back_in_parts() throws IOException {
    StringWriter cyrillic = new StringWriter();

    Uncovered left = Transliteration.of("telegram").toCyrillic(endless("molokow", 3_500), cyrillic);

    assertThat(cyrillic.toString().substring(0, 14)).isEqualTo("молокоwмолокоw");
    assertThat(left.letters()).isEqualTo(Map.of("w", 500L));
  }

  @Test
  void nothing_gives_nothing() throws IOException {
    StringWriter latin = new StringWriter();

    Uncovered left = Transliteration.of("bgn_pcgn").toLatin(new StringReader(""), latin);

    assertThat(latin.toString()).isEmpty();
    assertThat(left.total()).isZero();
  }

  @Test
  void marks_without_end_are_cut_somewhere() throws IOException {
    StringWriter latin = new StringWriter();

    Transliteration.of("bgn_pcgn").toLatin(endless("\u0323", 20_000), latin);

    assertThat(latin.toString()).hasSize(20_000);
  }
}
