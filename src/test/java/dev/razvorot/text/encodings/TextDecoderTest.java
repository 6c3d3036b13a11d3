package dev.razvorot.text.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.razvorot.text.encodings.TextDecoder.Candidate;
import dev.razvorot.text.encodings.TextDecoder.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String HEADLINE = "Щедрый эксперт объяснил, почему ёж ушёл в подъезд";

  private static Decoded decode(String text, String charset) throws Exception {
    return TextDecoder.decode(text.getBytes(Charset.forName(charset)));
  }

  private static UndecidedEncodingException undecided(byte[] bytes) {
    return catchThrowableOfType(UndecidedEncodingException.class, () -> TextDecoder.decode(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1251",
        "KOI8-R",
        "IBM866",
        "ISO-8859-5",
        "x-MacCyrillic",
        "UTF-16LE",
        "UTF-16BE"
      })
  void tells_the_encodings_of_russian(String name) throws Exception {
    assertThat(decode(HEADLINE, name))
        .isEqualTo(new Decoded(HEADLINE, Charset.forName(name), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1251 | СРОЧНО: ПРАВИТЕЛЬСТВО УТВЕРДИЛО БЮДЖЕТ
          KOI8-R       | СРОЧНО: ПРАВИТЕЛЬСТВО УТВЕРДИЛО БЮДЖЕТ
          IBM866       | СРОЧНО: ПРАВИТЕЛЬСТВО УТВЕРДИЛО БЮДЖЕТ
          KOI8-R       | Google и Apple оштрафованы
          windows-1251 | Ракета «Союз-2.1а» стартовала 28.04.2016 — успешно
          x-MacCyrillic| Ракета «Союз-2.1а» стартовала 28.04.2016 — успешно
          windows-1251 | Володимир Зеленський приїхав у Київ, сказав «ні» і поїхав
          KOI8-U       | Володимир Зеленський приїхав у Київ і поїхав
          windows-1252 | The café closed — “forever”, they said; it’s over
          IBM866       | ЩУКА
          """)
  void tells_them_on_capitals_and_mixed_text(String name, String text) throws Exception {
    assertThat(decode(text, name).text()).isEqualTo(text);
  }

  @Test
  void calls_plain_ascii_utf8() throws Exception {
    assertThat(decode("Soyuz-2.1a", "US-ASCII"))
        .isEqualTo(new Decoded("Soyuz-2.1a", StandardCharsets.UTF_8, false));
  }

  @Test
  void calls_no_bytes_utf8() throws Exception {
    assertThat(TextDecoder.decode(new byte[0]).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void trusts_a_byte_order_mark_and_drops_it(String name) throws Exception {
    assertThat(decode("\uFEFF" + HEADLINE, name))
        .isEqualTo(new Decoded(HEADLINE, Charset.forName(name), false));
  }

  @Test
  void passes_over_a_mark_of_utf8_before_a_text_that_is_none() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(HEADLINE.getBytes(Charset.forName("windows-1251")));

    assertThat(TextDecoder.decode(out.toByteArray()))
        .isEqualTo(new Decoded(HEADLINE, Charset.forName("windows-1251"), true));
    assertThat(TextDecoder.candidates(out.toByteArray()).get(0).charset().name())
        .isEqualTo("windows-1251");
  }

  @Test
  void keeps_a_lone_surrogate_for_the_normalizer_to_report() throws Exception {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0x41, 0, 0x3D, (byte) 0xD8, 0x42, 0, 0x43};

    assertThat(TextDecoder.decode(bytes).text()).isEqualTo("A\uD83DB\uFFFD");
  }

  @Test
  void takes_the_first_of_encodings_that_give_the_same_text() throws Exception {
    assertThat(decode("мама мыла раму", "x-MacCyrillic").charset().name())
        .isEqualTo("windows-1251");
  }

  @Test
  void finds_the_only_russian_line_far_down_a_long_file() throws Exception {
    String text = "Plain English.\n".repeat(100_000) + HEADLINE + "\n";

    assertThat(decode(text, "KOI8-R").text()).endsWith(HEADLINE + "\n");
  }

  @Test
  void names_the_place_where_utf8_is_damaged() {
    byte[] bytes = "Мир\r\nтруд\u0001май".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 7] = (byte) 0xFF;

    UndecidedEncodingException thrown = undecided(bytes);

    assertThat(thrown.line()).isEqualTo(2);
    assertThat(thrown.column()).isEqualTo(5);
    assertThat(thrown.candidates()).first().isEqualTo("UTF-8");
    assertThat(thrown).hasMessage("damaged UTF-8 at line 2, column 5");
  }

  @Test
  void refuses_two_encodings_in_one_file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("Первая строка записана в UTF-8\n".getBytes(StandardCharsets.UTF_8));
    out.writeBytes("Вторая записана иначе".getBytes(Charset.forName("windows-1251")));

    assertThat(undecided(out.toByteArray()).line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 512, 8192})
  void refuses_noise(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);

    assertThat(undecided(bytes)).hasMessageContaining("not UTF-8 at line 1");
  }

  @ParameterizedTest
  @CsvSource({"GBK,中文测试文本今天天气很好", "windows-1253,Καλημέρα κόσμε τι κάνεις σήμερα"})
  void refuses_languages_it_does_not_know(String name, String text) {
    assertThat(undecided(text.getBytes(Charset.forName(name))).candidates()).hasSize(3);
  }

  @Test
  void ranks_candidates_by_probability() {
    var candidates = TextDecoder.candidates(HEADLINE.getBytes(Charset.forName("IBM866")));

    assertThat(candidates.get(0).charset().name()).isEqualTo("IBM866");
    assertThat(candidates.stream().mapToDouble(Candidate::probability).sum())
        .isBetween(0.999, 1.001);
    assertThat(TextDecoder.candidates("ёж".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new Candidate(StandardCharsets.UTF_8, 1));
  }
}
