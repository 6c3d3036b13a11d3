package dev.razvorot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String HEADLINE = "Щедрый эксперт объяснил, почему ёж ушёл в подъезд";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"})
  void tells_the_legacy_encodings_of_russian(String name) throws Exception {
    TextDecoder.Decoded decoded = TextDecoder.decode(HEADLINE.getBytes(Charset.forName(name)));

    assertThat(decoded.text()).isEqualTo(HEADLINE);
    assertThat(decoded.guessed()).isTrue();
  }

  @Test
  void takes_utf8_with_and_without_mark() throws Exception {
    byte[] marked = ("\uFEFF" + HEADLINE).getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(marked).text()).isEqualTo(HEADLINE);
    assertThat(TextDecoder.decode(HEADLINE.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new TextDecoder.Decoded(HEADLINE, StandardCharsets.UTF_8, false));
  }

  @Test
  void names_the_place_of_the_first_byte_that_is_not_utf8() {
    byte[] bytes = "Мир\r\nтру\u0001д".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    UndecidedEncodingException thrown =
        catchThrowableOfType(UndecidedEncodingException.class, () -> TextDecoder.decode(bytes));

    assertThat(thrown.line()).isEqualTo(2);
    assertThat(thrown.column()).isEqualTo(4);
    assertThat(thrown.candidates()).contains("windows-1251");
  }
}
