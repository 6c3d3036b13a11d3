package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemesTest {
  static List<Scheme> schemes() {
    return Schemes.all();
  }

  @Test
  void knows_the_standards_for_Russian_and_its_neighbours() {
    assertThat(Schemes.all())
        .extracting(Scheme::id)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("iso_9_1995", "gost_779_b", "bgn_pcgn", "ala_lc", "icao_doc_9303", "uz")
        .contains("bgn_uk", "bgn_be", "bgn_kk", "bgn_bg", "bgn_sr", "bgn_mk", "bgn_ky", "bgn_mn");
    assertThat(Schemes.all().stream().filter(scheme -> scheme.language().equals("ru")))
        .hasSizeGreaterThanOrEqualTo(28);
  }

  @Test
  void the_schemes_without_collisions_are_reversible() {
    assertThat(Schemes.all().stream().filter(Scheme::reversible).map(Scheme::id))
        .contains("ala_lc", "bgn_pcgn", "gost_16876", "gost_16876_alt", "gost_779", "gost_779_b")
        .contains("iso_9_1954", "iso_9_1968", "iso_9_1995", "scientific", "ungegn_1987")
        .doesNotContain("bgn_pcgn_alt", "icao_doc_9303", "telegram");
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_scheme_says_what_it_is_and_its_sample_is_true(Scheme scheme) {
    assertThat(scheme.standard()).isNotBlank();
    assertThat(scheme.source()).isNotBlank();
    assertThat(Transliteration.of(scheme).toLatin(scheme.sample().cyrillic()))
        .isEqualTo(scheme.sample().latin());
    assertThat(Transliteration.of(scheme).scheme()).isEqualTo(scheme);
  }

  @Test
  void an_alias_leads_to_its_scheme() {
    assertThat(Schemes.of("bgnpcgn-rus-Cyrl-Latn-1947").id()).isEqualTo("bgn_pcgn");
    assertThat(Schemes.of("bgn_pcgn").aliases()).contains("bgnpcgn-rus-Cyrl-Latn-1947");
  }

  @Test
  void no_name_leads_to_two_schemes() {
    assertThat(
            Schemes.all().stream()
                .flatMap(
                    scheme ->
                        java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(scheme.id()), scheme.aliases().stream())))
        .doesNotHaveDuplicates();
  }

  @Test
  void an_unknown_id_is_answered_with_the_nearest_ones() {
    assertThatThrownBy(() -> Schemes.of("gost_52353"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no scheme gost_52353; try gost_52535, ");
    assertThatThrownBy(() -> Transliteration.of("bgn-pcgn"))
        .hasMessageStartingWith("no scheme bgn-pcgn; try bgn_pcgn, ");
  }

  @Test
  void the_beginning_of_an_id_is_answered_with_ids_that_begin_so() {
    assertThatThrownBy(() -> Schemes.of("iso9"))
        .hasMessage("no scheme iso9; try iso_9_1954, iso_9_1968, iso_9_1995");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../translit/bgn_pcgn", "BGN_PCGN", "triples.tsv", "щ"})
  void what_is_no_id_opens_no_file(String id) {
    assertThatThrownBy(() -> Schemes.of(id)).hasMessageContaining("; try ");
  }
}
