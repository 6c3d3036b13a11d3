package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserRulesTest {
  private static final String RULES =
      """
      # Our house: х is h, and ЦДХ is kept.
      ЦДХ > 'CDH' ;
      х <> h ;
      :: Russian-Latin/BGN ;
      """;

  @Test
  void a_users_rules_are_run_by_ICU_with_all_it_knows() {
    UserRules rules = UserRules.parse("house.txt", RULES);

    assertThat(rules.apply("хор ЦДХ")).isEqualTo("hor CDH");
  }

  @Test
  void rules_run_backward_too() {
    UserRules rules = UserRules.parseBackward("house.txt", "х <> h ; о <> o ; р <> r ;");

    assertThat(rules.apply("hor")).isEqualTo("хор");
  }

  @Test
  void a_rule_file_of_ours_is_a_rule_file_of_ICU() {
    UserRules rules = UserRules.parse("bgn", Schemes.fileOf("bgn_pcgn").text());

    assertThat(rules.apply("Улан-Удэ, ЩУКА")).isEqualTo("Ulan-Ud·e, SHCHUKA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "а > a ;\\n  б > [ ;\\nв > v ; | 2 | 3",
        "а > a ; б > $b ; | 1 | 9",
        "# ';\\n'а;' > a ; [;] > x ;\\n\\n\\tб ! b ; | 4 | 2",
        ":: Nobody-Knows ; | 1 | 1",
        "а > a ;\\nа б > ab ; | 2 | 1",
        "а > a ; б \\\\; | 1 | 9",
        "а > 'a | 1 | 1",
        "а > a ;\\n:: | 2 | 1"
      })
  void a_fault_is_reported_where_its_statement_begins(String rules, int line, int column) {
    String text = rules.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");

    assertThatThrownBy(() -> UserRules.parse("house.txt", text))
        .isInstanceOfSatisfying(
            RuleSyntaxException.class,
            e -> assertThat(e.place()).isEqualTo(new Place("house.txt", line, column)))
        .hasMessageStartingWith("house.txt:" + line + ":" + column + ": ");
  }

  @Test
  void a_stream_is_cut_at_lines_or_words() throws IOException {
    UserRules rules = UserRules.parse("house.txt", "мо > MO ; ок > ok ;");
    String lines = "молоко рококо\n".repeat(500);
    String words = "молоко рококо ".repeat(500);
    StringWriter written = new StringWriter();

    rules.apply(new StringReader(lines + words), written);

    assertThat(written.toString()).isEqualTo(rules.apply(lines) + rules.apply(words));
  }

  @Test
  void a_pair_of_surrogates_is_never_cut() throws IOException {
    UserRules rules = UserRules.parse("house.txt", "🙂 > я ;");
    StringWriter written = new StringWriter();

    rules.apply(new StringReader("х" + "🙂".repeat(3000)), written);

    assertThat(written.toString()).isEqualTo("х" + "я".repeat(3000));
  }
}
