package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReverseTest {
  /** A name of four rare letter pairs, beyond the reach of any statistics. */
  private static final String UNHEARD_OF = "Мусийкъонгийкоте";

  static List<Scheme> reversible() {
    return Schemes.all().stream().filter(Scheme::reversible).toList();
  }

  static List<Scheme> all() {
    return Schemes.all();
  }

  /**
   * ЛЬ and Ль are one in every scheme whose soft sign has no case; in a text the neighbours tell.
   */
  @ParameterizedTest
  @MethodSource("reversible")
  void a_reversible_scheme_gives_every_word_back(Scheme scheme) {
    Transliteration transliteration = Transliteration.of(scheme);

    Texts.words()
        .filter(word -> !word.equals("ЛЬ"))
        .forEach(
            word ->
                assertThat(transliteration.toCyrillic(transliteration.toLatin(word)))
                    .isEqualTo(word));
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void the_case_of_a_sign_is_seen_from_the_word_before(Scheme scheme) {
    Transliteration transliteration = Transliteration.of(scheme);

    for (String text : List.of("ЗНАЕШЬ ЛЬ ТЫ УКРАИНСКУЮ НОЧЬ?", "Знаешь ль ты", "ВО ЛЬ\nИ")) {
      assertThat(transliteration.toCyrillic(transliteration.toLatin(text))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "bgn_pcgn | “Yur’yev”, s”yel hobbit | “Юрьев”, съел hоббит",
        "bgn_pcgn | KHarkov, kHarkov, TSar | Харков, харков, Цар",
        "bgn_pcgn | Say·ylyk, Vyart·silya, Ud·e | Сайылык, Вяртсиля, Удэ",
        "bgn_pcgn | Ynykchan, Yoshkar, Yyemen | Ыныкчан, Йошкар, Йемен",
        "gost_16876_alt | \"Ob\"ekt\" | \"Объект\"",
        "gost_779_b | ob``yom `cita` | объём `цита`",
        "iso_9_1995 | ŜUKA Ŝuka Kiïv G̀anok | ЩУКА Щука Київ Ґанок",
        "ala_lc | I͡UNOSTʹ T͡Sarʹ | ЮНОСТЬ Царь",
        "scientific | Gajana, strojupravlenie, Majami, Jaja | Гайана, стройуправление, Майами, Яя",
        "ungegn_1987 | vesnuščatyj, ščuka, PUŠČONKA | веснушчатый, щука, ПУШЧОНКА"
      })
  void what_was_written_by_a_standard_is_read_by_it(String id, String latin, String cyrillic) {
    assertThat(Transliteration.of(id).toCyrillic(latin)).isEqualTo(cyrillic);
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_scheme_has_the_word_among_its_candidates(Scheme scheme) {
    Transliteration transliteration = Transliteration.of(scheme);
    String[] words = scheme.sample().cyrillic().split(",? ");

    for (String word : words) {
      List<Candidate> candidates = transliteration.candidates(transliteration.toLatin(word));
      if (scheme.language().equals("ru") && !word.equals(UNHEARD_OF)) {
        assertThat(candidates).extracting(Candidate::text).contains(word);
      }
      assertThat(candidates.get(0).exact()).isTrue();
    }
  }

  @Test
  void candidates_are_ranked_by_letters() {
    assertThat(Transliteration.of("icao_doc_9303").candidates("Shcherbakov").get(0))
        .returns("Щербаков", Candidate::text)
        .returns(true, Candidate::exact)
        .returns(0.0, Candidate::familiarity);
    assertThat(Transliteration.of("wikipedia").toCyrillic("Krasnoyarsk, SHCHYOLKOVO, Yeltsin"))
        .isEqualTo("Красноярск, ЩЁЛКОВО, Ельцин");
  }

  @Test
  void known_words_come_before_likely_ones() {
    Map<String, Double> lexicon = Map.of("мел", 1.0, "мель", 2.0);
    Transliteration plain = Transliteration.of("telegram");
    Transliteration knowing = plain.preferring(word -> lexicon.getOrDefault(word, 0.0));

    assertThat(knowing.candidates("Mel")).extracting(Candidate::text).startsWith("Мель", "Мел");
    assertThat(knowing.toCyrillic("mel")).isEqualTo("мель");
    assertThat(plain.candidates("mel")).extracting(Candidate::familiarity).containsOnly(0.0);
  }

  @Test
  void the_first_candidate_of_a_reversible_scheme_is_its_answer() {
    Transliteration scientific = Transliteration.of("scientific");

    assertThat(scientific.candidates("Gajana"))
        .extracting(Candidate::text)
        .startsWith("Гайана")
        .contains("Гаяна");
  }

  @Test
  void what_no_rule_writes_is_kept_and_is_not_exact() {
    Transliteration telegram = Transliteration.of("telegram");

    assertThat(telegram.candidates("Wx")).hasSizeGreaterThan(0);
    assertThat(telegram.candidates("w").get(0))
        .returns("w", Candidate::text)
        .returns(true, Candidate::exact);
    assertThat(telegram.candidates("")).isEmpty();
    assertThat(telegram.toCyrillic("2026, «Rossiia», 5 %")).isEqualTo("2026, «Россия», 5 %");
  }

  @Test
  void what_is_cyrillic_already_stays_in_every_scheme() {
    for (Scheme scheme : all()) {
      String back = Transliteration.of(scheme).toCyrillic("Щука, ъ, moloko");

      assertThat(back).as(scheme.id()).startsWith("Щука, ъ, ");
    }
    assertThat(Transliteration.of("telegram").candidates("щ"))
        .singleElement()
        .returns("щ", Candidate::text)
        .returns(false, Candidate::exact);
  }

  @Test
  void says_which_schemes_are_lossy() {
    assertThat(
            all().stream()
                .filter(scheme -> !scheme.reversible())
                .filter(scheme -> scheme.language().equals("ru"))
                .map(Scheme::id))
        .containsAll(Set.of("icao_doc_9303", "gost_52535", "mosmetro", "yandex_maps"));
  }
}
