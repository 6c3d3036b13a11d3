package dev.razvorot.format;

import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented memories of any size: seeded, so that every run measures the same bytes. */
final class Memories {
  private static final String[] ENGLISH =
      ("the launch of a new satellite was delayed by strong wind over the northern spaceport said"
              + " engineers \"Roscosmos\" & partners reported 1,200 tonnes of cargo in 2026")
          .split(" ");
  private static final String[] RUSSIAN =
      ("запуск нового спутника отложили из-за сильного ветра над северным космодромом сообщили"
              + " инженеры «Роскосмос» и партнёры доставили 1200 тонн груза в 2026 году")
          .split(" ");

  /** Words a side that make 470 bytes of TMX a unit, as in the memory of the fact sheet. */
  private static final int WORDS = 15;

  private final Random random = new Random(20261123);
  private int made;

  TranslationUnit next() {
    made++;
    Map<String, String> props = new LinkedHashMap<>();
    props.put(Prop.SCORE, "0." + (1000 + random.nextInt(9000)));
    props.put(Prop.DOCUMENT, "news-" + made / 100);
    return new TranslationUnit(
        Integer.toString(made, 36),
        new Variant(Language.ENGLISH, sentence(ENGLISH)),
        new Variant(Language.RUSSIAN, sentence(RUSSIAN)),
        props,
        List.of());
  }

  private String sentence(String[] words) {
    return Stream.generate(() -> words[random.nextInt(words.length)])
        .limit(WORDS)
        .collect(Collectors.joining(" "));
  }
}
