package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnyOrderAlignerTest extends AlignerContract {
  private static final Aligner ALIGNER = Aligner.anyOrder(Lexicon.builtIn());

  @Override
  Aligner aligner() {
    return ALIGNER;
  }

  @Test
  void pairs_headlines_that_differ_in_one_number_only() {
    Alignment alignment =
        ALIGNER.align(
            document(
                Language.ENGLISH,
                List.of(
                    "Inflation slows to 7.4% in March",
                    "Inflation slows to 7.1% in April", "Moscow hosts chess tournament")),
            document(
                Language.RUSSIAN,
                List.of(
                    "В Москве проходит шахматный турнир",
                    "В апреле инфляция замедлилась до 7,1 %",
                    "В марте инфляция замедлилась до 7,4 %")));

    assertThat(alignment.pairs())
        .extracting(Bead::target)
        .containsExactly(Span.of(2), Span.of(1), Span.of(0));
  }

  @Test
  void leaves_strangers_alone() {
    Alignment alignment =
        ALIGNER.align(
            document(Language.ENGLISH, List.of("Orchestra plays Tchaikovsky in Vienna")),
            document(Language.RUSSIAN, List.of("Биатлонисты выиграли эстафету в Рупольдинге")));

    assertThat(alignment.pairs()).isEmpty();
  }
}
