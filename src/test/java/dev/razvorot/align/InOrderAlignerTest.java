package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
