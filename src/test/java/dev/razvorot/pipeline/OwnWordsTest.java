package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Language;
import dev.razvorot.align.Order;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.words.Translations;
import dev.razvorot.lexicon.words.Words;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
  /** Words that no lexicon has, among words that make the pairs sure. */
  private static final String ENGLISH =
      """
      The minister arrived in Moscow on 5 May 2021 aboard the frobnitz.
      Three passengers of the frobnitz were taken to hospital in Kazan on Tuesday.
      The president said the economy had grown by 4.2 percent over the year.
      Heavy snow closed the airport in Murmansk on Saturday.
      The library bought 1,200 books for schools in Kaluga.
      A fire destroyed a warehouse near Samara at night.
      Farmers in Kuban began to harvest wheat in July.
      The orchestra played Tchaikovsky in Berlin on 12 March.
      """;

  private static final String RUSSIAN =
      """
      Министр прибыл в Москву 5 мая 2021 года на борту щупа.
      Троих пассажиров щупа доставили в больницу в Казани во вторник.
      Президент заявил, что экономика за год выросла на 4,2 процента.
      Из-за сильного снегопада в субботу закрылся аэропорт Мурманска.
      Библиотека купила 1200 книг для школ Калуги.
      Ночью под Самарой сгорел склад.
      В июле фермеры Кубани начали убирать пшеницу.
      Оркестр исполнил Чайковского в Берлине 12 марта.
      """;

  @TempDir private Path folder;

  @Test
  void words_of_sure_pairs_are_learned_from_all_documents_together() throws IOException {
    Files.writeString(folder.resolve("a.en"), ENGLISH);
    Files.writeString(folder.resolve("a.ru"), RUSSIAN);
    List<Input> inputs = Inputs.find(List.of(folder)).inputs();
    List<String> seen = new ArrayList<>();

    Lexicon lexicon =
        new OwnWords(Lexicon.builtIn(), PipelineOptions.standard().withOrder(Order.KEPT))
            .learn(inputs, bitext -> seen.add(bitext.alignment().source().language().tag()));

    assertThat(seen).containsExactly(Language.ENGLISH.tag());
    assertThat(Lexicon.builtIn().english("frobnitz")).isNegative();
    int learned = lexicon.english("frobnitz");
    Translations translations = new Words(lexicon).russian("щупа").translations();
    assertThat(IntStream.range(0, translations.size()).map(translations::english))
        .contains(learned);
  }
}
