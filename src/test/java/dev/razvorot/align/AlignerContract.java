package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every aligner keeps to; {@link Alignment} itself refuses a segment that is missed or
 * repeated.
 */
abstract class AlignerContract {
  private static final List<String> ENGLISH_WORDS =
      List.of(
          "rocket", "minister", "snow", "match", "bank", "2016", "Gagarin", "talks", "?", "the");
  private static final List<String> RUSSIAN_WORDS =
      List.of(
          "ракета", "министр", "снег", "матч", "банк", "2016", "Гагарин", "переговоры", "?", "ёж");

  abstract Aligner aligner();

  @Test
  void gives_one_sided_beads_for_an_empty_side() {
    Document english = document(Language.ENGLISH, List.of("Snow in Moscow", "Rain in Sochi"));
    Document none = document(Language.RUSSIAN, List.of());

    assertThat(aligner().align(english, none).beads()).hasSize(2).noneMatch(Bead::isPair);
  }

  @Test
  void gives_no_bead_for_nothing() {
    Document english = document(Language.ENGLISH, List.of());

    assertThat(aligner().align(english, document(Language.RUSSIAN, List.of())).beads()).isEmpty();
  }

  @Test
  void pairs_two_headlines_that_translate_each_other() {
    Alignment alignment =
        aligner()
            .align(
                document(Language.ENGLISH, List.of("Gagarin becomes first man in space")),
                document(Language.RUSSIAN, List.of("Гагарин стал первым человеком в космосе")));

    assertThat(alignment.pairs()).hasSize(1);
    assertThat(alignment.pairs().get(0).score()).isGreaterThan(0.9);
  }

  @Test
  void covers_random_documents_and_says_the_same_twice() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Document english = random(Language.ENGLISH, ENGLISH_WORDS, random);
      Document russian = random(Language.RUSSIAN, RUSSIAN_WORDS, random);

      Alignment first = aligner().align(english, russian);

      assertThat(aligner().align(english, russian)).as("seed " + seed).isEqualTo(first);
    }
  }

  @Test
  void ends_on_ten_thousand_identical_lines() {
    Document english = document(Language.ENGLISH, Collections.nCopies(2_000, "Snow in Moscow."));
    Document russian = document(Language.RUSSIAN, Collections.nCopies(2_000, "В Москве снег."));

    assertThat(aligner().align(english, russian).beads()).isNotEmpty();
  }

  @Test
  void ends_on_a_segment_of_a_megabyte() {
    String longest = "снег и метель, ".repeat(70_000);

    Alignment alignment =
        aligner()
            .align(
                document(Language.ENGLISH, List.of("Snow", "Blizzard")),
                document(Language.RUSSIAN, List.of("Снег", longest)));

    assertThat(alignment.beads()).isNotEmpty();
  }

  /** Time that grows with the square of how often a word is said would be minutes here. */
  @Test
  void ends_on_segments_of_a_megabyte_that_say_the_same_again_and_again() {
    Alignment alignment =
        aligner()
            .align(
                document(Language.ENGLISH, List.of("snow and blizzard, ".repeat(60_000))),
                document(Language.RUSSIAN, List.of("снег и метель, ".repeat(60_000))));

    assertThat(alignment.beads()).isNotEmpty();
  }

  @Test
  void refuses_documents_that_have_changed_places() {
    Document english = document(Language.ENGLISH, List.of("Snow in Moscow"));
    Document russian = document(Language.RUSSIAN, List.of("В Москве снег"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner().align(russian, english))
        .withMessageContaining("source test is in RUSSIAN")
        .withMessageContaining("the first argument, must be the ENGLISH document");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner().align(english, english))
        .withMessageContaining("target test is in ENGLISH")
        .withMessageContaining("second, the RUSSIAN one");
  }

  @Test
  void names_the_document_that_is_null() {
    Document english = document(Language.ENGLISH, List.of("Snow in Moscow"));

    assertThatNullPointerException()
        .isThrownBy(() -> aligner().align(english, null))
        .withMessage("target");
  }

  /** Uncancelled, these lines take some seconds and end in an alignment. */
  @ParameterizedTest
  @ValueSource(ints = {0, 50, 200, 400})
  void ends_soon_after_an_interrupt(int millis) throws Exception {
    Document english = many(Language.ENGLISH, ENGLISH_WORDS);
    Document russian = many(Language.RUSSIAN, RUSSIAN_WORDS);
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean cancelled = new AtomicBoolean();
    ExecutorService worker = Executors.newSingleThreadExecutor();
    Future<?> future =
        worker.submit(
            () -> {
              begun.countDown();
              try {
                aligner().align(english, russian);
              } catch (CancellationException e) {
                cancelled.set(Thread.currentThread().isInterrupted());
              }
            });
    worker.shutdown();

    begun.await();
    assertThat(worker.awaitTermination(millis, TimeUnit.MILLISECONDS)).isFalse();
    future.cancel(true);

    assertThat(worker.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(cancelled).as("ended by the interrupt, whose flag stays").isTrue();
  }

  /** Lines of words and names that nothing else has, so that every stage has work to do. */
  private static Document many(Language language, List<String> words) {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < 30_000; line++) {
      lines.add(
          words.get(random.nextInt(words.size()))
              + " "
              + words.get(random.nextInt(words.size()))
              + " "
              + random.nextInt(2_000));
    }
    return document(language, lines);
  }

  private static Document random(Language language, List<String> words, Random random) {
    List<String> lines = new ArrayList<>();
    for (int line = random.nextInt(60); line > 0; line--) {
      List<String> picked = new ArrayList<>();
      for (int word = random.nextInt(9); word >= 0; word--) {
        picked.add(words.get(random.nextInt(words.size())));
      }
      lines.add(String.join(" ", picked));
    }
    return document(language, lines);
  }

  static Document document(Language language, List<String> lines) {
    return Document.ofHeadlines("test", language, lines);
  }
}
