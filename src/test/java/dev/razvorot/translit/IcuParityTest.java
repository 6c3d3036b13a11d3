package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.razvorot.translit.passes.Rewriter;
import dev.razvorot.translit.rules.RuleParser.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any ICU can load a rule file, and gives what our tables give. The whole of aspell-ru is run by
 * {@code IcuParity} in src/bench.
 */
class IcuParityTest {
  private static final long SEED = 20261124;
  private static final int TEXTS = 250;
  private static final int LENGTH = 24;

  static List<Scheme> schemes() {
    return Schemes.all();
  }

  static List<Scheme> reversible() {
    return Schemes.all().stream().filter(Scheme::reversible).toList();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void our_tables_write_what_ICU_writes(Scheme scheme) {
    RuleFile file = Schemes.fileOf(scheme.id());
    Rewriter ours = file.compile(Direction.TO_LATIN);
    Transliterator icu =
        Transliterator.createFromRules("test", file.text(), Transliterator.FORWARD);

    for (String text : texts()) {
      assertThat(ours.apply(text)).as("seed %d: %s", SEED, text).isEqualTo(icu.transliterate(text));
    }
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void the_way_back_is_that_of_ICU(Scheme scheme) {
    RuleFile file = Schemes.fileOf(scheme.id());
    Rewriter there = file.compile(Direction.TO_LATIN);
    Rewriter back = file.compile(Direction.TO_CYRILLIC);
    Transliterator icu =
        Transliterator.createFromRules("test", file.text(), Transliterator.REVERSE);

    for (String text : texts()) {
      String latin = there.apply(text);
      assertThat(back.apply(latin))
          .as("seed %d: %s", SEED, latin)
          .isEqualTo(icu.transliterate(latin));
    }
  }

  private static List<String> texts() {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>(Texts.words().toList());
    for (int number = 0; number < TEXTS; number++) {
      texts.add(Texts.random(random, LENGTH));
    }
    return texts;
  }
}
