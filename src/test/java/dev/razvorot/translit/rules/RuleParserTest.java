package dev.razvorot.translit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Transliterator;
import dev.razvorot.translit.passes.Rewriter;
import dev.razvorot.translit.rules.RuleParser.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of ICU's syntax that rule files of schemes may use; ICU is the oracle. */
class RuleParserTest {
  private static final String TEXT =
      "абв АБВ аб-в Аб-В ааа бббв \u0301а́ 'а' \"б\" -а- ае\u0308 ё, а\nв 🙂а 𝐀а 漢а abc ABC;";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "а > a ; б > b ; в > v ;",
        "а } б > x ; а > y ;",
        "б { в > x ; в > y ;",
        "[аб] > x ; [А-В] > X ;",
        "[^а] { б > x ;",
        "$v = [аоу] ; $w = [$v б] ; $w в > x ; $v } $w > y ;",
        "а+ { б > x ; а* { в > y ;",
        "(а '-')? { в > x ; в } ('-' а)? > y ;",
        "(аб)+ { в > x ;",
        "б } [^[:L:][:M:]] > x ; в } [:Lu:] > y ;",
        "[:Lu:] { б > x ; [:Ll:] { в > y ; [:^L:] { а > z ;",
        "[[:L:]-[а-в]] { а > x ;",
        "'а' > x ; \\- > '+' ; '''' > \\' ; \\u0431 > a ;",
        "а > ; б > bb ; в > vvv ;",
        "а > b ; :: Null ; б > c ; b } [^c] > d ;",
        ":: NFC () ; ё > x ; е > y ; :: (NFC) ;",
        "аб > x ; ба > y ; а } б > z ; а } в > w ;",
        "[а б] [б в] > x ;",
        "[:M:] { а > x ; а } [:M:] > y ;",
        "а <> b ; б > c ; d < в ; # comment > not ;",
        "а } в? б > x ; а } [^в] > y ;",
        "$x = аб ; $x? { в > y ; { б > z ;"
      })
  void rules_mean_what_they_mean_to_ICU(String rules) {
    Rewriter ours = Rewriter.compile("test", rules, Direction.TO_LATIN);
    Transliterator icu = Transliterator.createFromRules("x", rules, Transliterator.FORWARD);
    String composed = Rewriter.compose(TEXT);

    assertThat(ours.apply(composed)).isEqualTo(icu.transliterate(composed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "а > a | 1:6 | expected ;",
        "а a ; | 1:5 | expected > or < or <>",
        "а > $x ; | 1:7 | $x has not been defined",
        "а > $ ; | 1:6 | expected a name after $",
        "$x = аб ; [$x] > a ; | 1:14 | $x is not a set",
        "а > [ab] ; | 1:10 | the output must be letters, not sets",
        " > a ; | 1:5 | the letters to rewrite must be one or more, none optional",
        "а? > a ; | 1:8 | the letters to rewrite must be one or more, none optional",
        "* > a ; | 1:2 | * has nothing to repeat",
        "[:Latin:] > a ; | 1:8 | expected [:L:], [:Lu:], [:Ll:] or [:M:], not Latin",
        "[в-а] > a ; | 1:5 | the range в-а is empty",
        ":: Latin-ASCII ; | 1:16 | expected :: NFC () or :: (NFC) or :: Null, not Latin-ASCII",
        "- > a ; | 1:2 | - must stand in quotes",
        "漢 > a ; | 1:2 | a scheme cannot name 漢",
        "[漢] > a ; | 1:3 | a scheme cannot name 漢",
        "\\u04x0 > a ; | 1:6 | expected four hexadecimal digits after \\u",
        "(а > a ; | 1:4 | expected )",
        "[а | 1:3 | the file ends in the middle of a statement; expected ;"
      })
  void a_fault_has_its_place(String rules, String place, String what) {
    assertThatThrownBy(() -> Rewriter.compile("x.rules", rules, Direction.TO_LATIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x.rules:" + place + ": " + what);
  }
}
