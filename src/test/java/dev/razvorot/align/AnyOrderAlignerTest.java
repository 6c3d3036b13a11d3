package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.lexicon.Lexicon;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  void tells_near_duplicates_apart_by_the_word_in_which_they_differ() {
    Alignment alignment =
        ALIGNER.align(
            document(
                Language.ENGLISH,
                List.of(
                    "Lighthouse photo album (common files)",
                    "Lighthouse photo album (documentation)",
                    "Lighthouse photo album (shared library)")),
            document(
                Language.RUSSIAN,
                List.of(
                    "фотоальбом Lighthouse — разделяемая библиотека",
                    "фотоальбом Lighthouse — общие файлы",
                    "фотоальбом Lighthouse — документация")));

    assertThat(alignment.pairs())
        .extracting(Bead::target)
        .containsExactly(Span.of(1), Span.of(2), Span.of(0));
  }

  @Test
  void finds_no_pairs_among_invented_words() {
    Random random = new Random(11);
    List<String> english = invented(random, "bdfgklmnprstvz", "aeiou");
    List<String> russian = invented(random, "бвгдзклмнпрстфхшщ", "аеиоуыё");

    Alignment alignment =
        ALIGNER.align(document(Language.ENGLISH, english), document(Language.RUSSIAN, russian));

    assertThat(alignment.pairs()).isEmpty();
  }

  private static List<String> invented(Random random, String consonants, String vowels) {
    return IntStream.range(0, 200)
        .mapToObj(line -> words(random, consonants, vowels))
        .collect(Collectors.toList());
  }

  private static String words(Random random, String consonants, String vowels) {
    StringBuilder words = new StringBuilder();
    for (int letter = 0; letter < 40; letter++) {
      String letters = letter % 2 == 0 ? consonants : vowels;
      words.append(letters.charAt(random.nextInt(letters.length())));
      words.append(letter % 6 == 5 ? " " : "");
    }
    return words.toString();
  }
}
