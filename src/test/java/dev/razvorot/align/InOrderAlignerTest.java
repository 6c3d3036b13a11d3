package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InOrderAlignerTest extends AlignerContract {
  private static final Aligner ALIGNER = Aligner.inOrder(Lexicon.builtIn());

  @Override
  Aligner aligner() {
    return ALIGNER;
  }

  @Test
  void joins_two_sentences_that_one_renders() {
    Alignment alignment =
        ALIGNER.align(
            document(
                Language.ENGLISH,
                List.of(
                    "The rocket lifted off at dawn.",
                    "It carried three satellites into orbit.",
                    "The mission lasted nine hours.")),
            document(
                Language.RUSSIAN,
                List.of(
                    "Ракета стартовала на рассвете и вывела на орбиту три спутника.",
                    "Полёт продолжался девять часов.")));

    assertThat(alignment.pairs())
        .extracting(Bead::source)
        .containsExactly(new Span(0, 2), new Span(2, 3));
  }

  @Test
  void leaves_a_sentence_without_counterpart_alone() {
    Alignment alignment =
        ALIGNER.align(
            document(
                Language.ENGLISH,
                List.of(
                    "The bank raised its key rate to 16 percent.",
                    "Subscribe to our newsletter for more.",
                    "Inflation slowed to 7.4 percent in December.")),
            document(
                Language.RUSSIAN,
                List.of(
                    "Банк повысил ключевую ставку до 16 процентов.",
                    "Инфляция в декабре замедлилась до 7,4 процента.")));

    assertThat(alignment.pairs()).extracting(Bead::source).containsExactly(Span.of(0), Span.of(2));
  }

  @Test
  void pairs_paragraphs_of_a_text_that_is_half_translated() {
    String pump =
        "If the pump does not start, first look at the lamp on the front panel. A steady light means"
            + " that there is power and that the fault is in the motor or in the valve. A lamp that"
            + " blinks shows that the water level in the tank is too low for the pump to work"
            + " safely.";
    String logbook =
        "Write the date of each repair in the logbook, with the names of the parts that were"
            + " replaced.";
    Alignment alignment =
        ALIGNER.align(
            document(
                Language.ENGLISH,
                List.of(
                    "The pump must be switched off before the cover is removed. Wait until the"
                        + " pressure gauge shows zero, then loosen the four bolts one after another."
                        + " Keep the bolts and the washers in a clean box, because they are used"
                        + " again. The gasket under the cover is replaced every time, even if it"
                        + " seems to be sound.",
                    pump,
                    "The filter is washed once a month in warm water without soap. Let it dry in the"
                        + " air and do not use a brush, which would tear the mesh. A filter that has"
                        + " holes in it is of no use and must be replaced at once.",
                    logbook)),
            document(
                Language.RUSSIAN,
                List.of(
                    "Прежде чем снимать крышку, насос необходимо выключить. Дождитесь, пока манометр"
                        + " покажет ноль, затем по очереди ослабьте четыре болта. Болты и шайбы"
                        + " сложите в чистую коробку: они понадобятся снова. Прокладку под крышкой"
                        + " меняют каждый раз, даже если она кажется исправной.",
                    pump,
                    "Фильтр раз в месяц промывают тёплой водой без мыла. Дайте ему высохнуть на"
                        + " воздухе и не пользуйтесь щёткой: она порвёт сетку. Фильтр с дырами"
                        + " бесполезен, его нужно сразу заменить.",
                    logbook)));

    assertThat(alignment.pairs())
        .extracting(Bead::source)
        .containsExactly(Span.of(0), Span.of(1), Span.of(2), Span.of(3));
    assertThat(alignment.pairs()).allMatch(bead -> bead.score() > 0.99);
  }

  @ParameterizedTest
  @CsvSource({"250, 1", "500, 2", "2450, 10", "30000, 1"})
  void finds_a_line_among_hundreds_that_have_no_counterpart(int lines, int others) {
    List<String> english = new ArrayList<>(Collections.nCopies(lines, "Snow falls on the town."));
    List<String> russian = new ArrayList<>(Collections.nCopies(others, "Поезд опоздал на час."));
    english.set(200, "Gagarin was born in 1934.");
    russian.set(0, "Гагарин родился в 1934 году.");

    Alignment alignment =
        ALIGNER.align(document(Language.ENGLISH, english), document(Language.RUSSIAN, russian));

    assertThat(alignment.pairs())
        .anySatisfy(
            bead -> {
              assertThat(bead.source()).isEqualTo(Span.of(200));
              assertThat(bead.target()).isEqualTo(Span.of(0));
            });
  }
}
