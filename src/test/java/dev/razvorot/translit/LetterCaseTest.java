package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterCaseTest {
  private static final Transliteration BGN = Transliteration.of("bgn_pcgn");

  static List<Scheme> russian() {
    return Schemes.all().stream().filter(scheme -> scheme.language().equals("ru")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ЩУКА | SHCHUKA",
        "Щука | Shchuka",
        "щука | shchuka",
        "Щ | Shch",
        "Ю. А. Гагарин | Yu. A. Gagarin",
        "Ю.А. Гагарин | Yu.A. Gagarin",
        "Гагарин Ю. А. | Gagarin Yu. A.",
        "Я пришёл | Ya prishël",
        "МЧС | MCHS",
        "МЧС-Ю | MCHS-YU",
        "Ю-МЧС | YU-MCHS",
        "МЧС-Юля | MCHS-Yulya",
        "Щёлково-ЮГ | Shchëlkovo-YUG",
        "Ю-Ю | Yu-Yu",
        "ООО «Чаша» | OOO «Chasha»",
        "ООО «ЧАША» | OOO «CHASHA»",
        "МЩовец | MShchovets",
        "ГОРЯ | GORYA",
        "ДОМЬЮ | DOM’YU",
        "П’Ю | P’YU",
        "тЩ | tShch",
        "Ж2 Ж | Zh2 Zh"
      })
  void digraphs_follow_the_case_of_the_word(String cyrillic, String latin) {
    assertThat(BGN.toLatin(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @MethodSource("russian")
  void words_in_capitals_come_out_in_capitals(Scheme scheme) {
    Transliteration transliteration = Transliteration.of(scheme);

    Texts.words()
        .map(word -> word.toUpperCase(Locale.ROOT))
        .forEach(
            word -> {
              String latin = transliteration.toLatin(word);
              assertThat(latin).isEqualTo(latin.toUpperCase(Locale.ROOT));
            });
  }

  @ParameterizedTest
  @MethodSource("russian")
  void no_Cyrillic_letter_is_left_of_a_Russian_word(Scheme scheme) {
    Transliteration transliteration = Transliteration.of(scheme);

    Texts.words().forEach(word -> assertThat(transliteration.uncovered(word).total()).isZero());
  }

  @ParameterizedTest
  @MethodSource("russian")
  void decomposed_text_gives_the_same_as_composed(Scheme scheme) {
    Transliteration transliteration = Transliteration.of(scheme);

    Texts.words()
        .forEach(
            word ->
                assertThat(transliteration.toLatin(Normalizer.normalize(word, Normalizer.Form.NFD)))
                    .isEqualTo(transliteration.toLatin(word)));
  }

  @Test
  void stress_marks_are_left_out() {
    assertThat(BGN.toLatin("за́мок и замо́к, е́хать, ее́, Ѐ, ѝ"))
        .isEqualTo("zamok i zamok, yekhat’, yeye, Ye, i");
  }

  @Test
  void lone_surrogates_and_other_scripts_pass() {
    assertThat(BGN.toLatin("я\uD800щ 漢字 🙂 Ω\uDC00")).isEqualTo("ya\uD800shch 漢字 🙂 Ω\uDC00");
    assertThat(BGN.toLatin("")).isEmpty();
  }

  @Test
  void letters_beyond_the_scheme_pass_and_are_counted() {
    assertThat(BGN.toLatin("Қазақстан, Київ")).isEqualTo("Қazaқstan, Kiїv");
    assertThat(BGN.uncovered("Қазақстан, Київ").letters())
        .containsExactly(
            java.util.Map.entry("ї", 1L),
            java.util.Map.entry("Қ", 1L),
            java.util.Map.entry("қ", 1L));
    assertThat(BGN.uncovered("Қазақстан, Київ").total()).isEqualTo(3);
  }
}
