package dev.razvorot.text.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.razvorot.Finding;
import dev.razvorot.text.normal.TextNormalizer.Normalized;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

  private static Normalized normalize(String text) {
    return TextNormalizer.standard().normalize(text);
  }

  @Test
  void composes_letters_of_two_code_points() {
    Normalized normalized = normalize("и\u0306од, е\u0308ж");

    assertThat(normalized.text()).isEqualTo("йод, ёж");
    assertThat(normalized.findings())
        .containsExactly(
            new Finding(
                Finding.Severity.NOTE, "decomposed-letter", "composed 2 letters at character 1"));
  }

  @Test
  void removes_what_is_invisible_and_says_where() {
    Normalized normalized = normalize("\uFEFFпе\u00ADре\u00ADвод\u0000");

    assertThat(normalized.text()).isEqualTo("перевод");
    assertThat(normalized.findings())
        .extracting(Finding::message)
        .containsExactly(
            "removed U+FEFF ZERO WIDTH NO-BREAK SPACE at character 1",
            "removed U+00AD SOFT HYPHEN (2 times) at character 4, 7",
            "removed U+0000 NULL at character 11");
  }

  @Test
  void removes_lone_surrogates_and_keeps_pairs() {
    assertThat(normalize("a\uD83Db\uD83D\uDE00c\uDE00").text()).isEqualTo("ab\uD83D\uDE00c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№ 5, 10 км², 10³, ½, ™ — «ёлка», „лапки“, “quotes”, 1\u00A0000,5",
        "за\u0301мок",
        "👨\u200D👩\u200D👧 и 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
        ""
      })
  void keeps_what_its_author_wrote(String text) {
    assertThat(normalize(text)).isEqualTo(new Normalized(text, java.util.List.of()));
  }

  @Test
  void repairs_a_line_in_the_wrong_encoding_and_warns() {
    Normalized normalized = normalize("Sound\nÌíîãèå ëþäè\r\nи ёлка");

    assertThat(normalized.text()).isEqualTo("Sound\nМногие люди\r\nи ёлка");
    assertThat(normalized.findings())
        .containsExactly(
            new Finding(
                Finding.Severity.WARNING,
                "broken-encoding",
                "repaired the encoding of the line at character 7"));
  }

  @Test
  void warns_of_two_scripts_in_one_word_and_leaves_them() {
    Normalized normalized = normalize("Дождь. Москвa");

    assertThat(normalized.text()).isEqualTo("Дождь. Москвa");
    assertThat(normalized.findings())
        .containsExactly(
            new Finding(
                Finding.Severity.WARNING,
                "mixed-script",
                "two scripts in one word: Москвa; in one script: Москва at character 8"));
  }

  @Test
  void warns_of_characters_that_were_lost_before() {
    assertThat(normalize("При\uFFFDет").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.check()).isEqualTo("lost-character"));
  }

  @Test
  void puts_a_space_for_a_page_break() {
    assertThat(normalize("Конец\fНачало").text()).isEqualTo("Конец Начало");
  }

  @Test
  void lists_only_the_first_of_many_places() {
    assertThat(normalize("а\u00AD".repeat(20)).findings().get(0).message())
        .isEqualTo(
            "removed U+00AD SOFT HYPHEN (20 times) at character 2, 4, 6, 8, 10, 12, 14, 16, ...");
  }

  @ParameterizedTest
  @CsvSource({
    "STRESS,за\u0301мок на горе\u0301,замок на горе",
    "YO,Ёж её съел,Еж ее съел",
    "QUOTES,«Союз» — it’s „so“,\"Союз\" — it's \"so\"",
    "SPACES,1\u00A0000\u2009 руб.,1 000 руб.",
    "PREREFORM,Коммерсантъ въ Россіи,Коммерсант в России",
    "SCRIPT,Москвa и IT-компания,Москва и IT-компания"
  })
  void folds_what_is_asked_for_and_nothing_else(Fold fold, String text, String folded) {
    Normalized normalized = TextNormalizer.standard().folding(Set.of(fold)).normalize(text);

    assertThat(normalized.text()).isEqualTo(folded);
    assertThat(normalized.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.check()).isEqualTo("folded"));
  }

  @Test
  void folds_several_things_at_once() {
    TextNormalizer all = TextNormalizer.standard().folding(EnumSet.allOf(Fold.class));

    assertThat(all.normalize("«Ещё»\u00A0за\u0301мокъ въ Москвe").text())
        .isEqualTo("\"Еще\" замок в Москве");
  }

  @Test
  void other_folds_see_the_letters_that_a_script_was_mended_to() {
    TextNormalizer all = TextNormalizer.standard().folding(EnumSet.allOf(Fold.class));

    TextNormalizer.Marked marked = all.mark("Зáмок мëд Россiя");

    assertThat(marked.text()).isEqualTo("Замок мед Россия");
    assertThat(all.mark(marked.text()).marks()).isEmpty();
    assertThat(marked.marks())
        .extracting(mark -> mark.character() + " " + mark.message())
        .containsExactly(
            "1 folded Зáмок to За́мок",
            "3 folded stress",
            "7 folded мëд to мёд",
            "8 folded yo",
            "11 folded Россiя to Россія",
            "15 folded prereform");
  }

  @Test
  void what_stands_after_a_letter_mended_to_two_is_found_there() {
    TextNormalizer script = TextNormalizer.standard().folding(EnumSet.of(Fold.SCRIPT));

    assertThat(script.mark("Зáмок\uFFFD мëд").marks())
        .extracting(TextNormalizer.Mark::character)
        .containsExactly(1, 7, 9);
  }

  @Test
  void many_changes_in_a_line_take_time_in_proportion() {
    TextNormalizer stress = TextNormalizer.standard().folding(EnumSet.of(Fold.STRESS));
    int times = 200_000;
    String line = "а\u0301\u00AD".repeat(times);

    assertThat(assertTimeout(Duration.ofSeconds(60), () -> stress.mark(line)).marks())
        .hasSize(2 * times);
  }

  @Test
  void gives_its_own_output_back_untouched() {
    Random random = new Random(40);
    String alphabet = "аоёйЁ \u0301\u0308\u0306\u00AD\u200B\uFEFFxy\u0000\uD83D\uDE00";
    for (int n = 0; n < 5000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = normalize(text.toString()).text();
      assertThat(normalize(once).text()).as("%s, round %d", text, n).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @CsvSource({"—a\u0301,ч", "—á,ч", "Å\u00AD’,Œ", "Å’,Œ", "😀\u200B\u200D😀,😀\u200D😀"})
  void looks_again_at_what_mending_has_brought_together(String text, String mended) {
    assertThat(normalize(text).text()).isEqualTo(mended);
  }

  @Test
  void composes_what_a_fold_has_brought_together() {
    TextNormalizer stress = TextNormalizer.standard().folding(EnumSet.of(Fold.STRESS));

    assertThat(stress.normalize("ѝ\u0306").text()).isEqualTo("й");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void gives_anything_that_it_gave_back_untouched(boolean folds) {
    TextNormalizer normalizer =
        TextNormalizer.standard()
            .folding(folds ? EnumSet.allOf(Fold.class) : EnumSet.noneOf(Fold.class));
    Random random = new Random(6);
    int[] alphabet =
        "aAяёЁ1 0.,-—«»\"'’…\u0301\u0300\u200b\u00a0\u00adіѣъЪй\u0306йİıßǅﬁſKÅ\u0345ΐςΣЀѝ\u2028\t9:%😀🏴\u200D\uDB40\uDC67\uFFFD\u0093ÐÑÃÂâ€РС"
            .codePoints()
            .toArray();
    for (int n = 0; n < 100_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i <= n % 9; i++) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      TextNormalizer.Marked once = normalizer.mark(text.toString());
      assertThat(normalizer.normalize(once.text()).text())
          .as("%s, round %d", text, n)
          .isEqualTo(once.text());
      assertThat(once.marks())
          .allMatch(mark -> mark.character() <= Math.max(text.length(), once.text().length()) + 1);
    }
  }
}
