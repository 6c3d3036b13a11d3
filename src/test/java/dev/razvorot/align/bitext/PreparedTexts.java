package dev.razvorot.align.bitext;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.lexicon.Lexicon;
import java.util.List;

/** Small bitexts for the tests of this room. */
public final class PreparedTexts {
  private static final Preparation PREPARATION = new Preparation(Lexicon.builtIn());

  public static final List<String> ENGLISH =
      List.of(
          "The rocket lifted off at dawn.",
          "It carried three satellites into orbit.",
          "Gagarin was born in 1934.",
          "The mission lasted nine hours.");

  static final List<String> RUSSIAN =
      List.of(
          "Ракета стартовала на рассвете и вывела на орбиту три спутника.",
          "Гагарин родился в 1934 году.",
          "Полёт продолжался девять часов.");

  private PreparedTexts() {}

  public static PreparedBitext of(List<String> english, List<String> russian) {
    return PREPARATION.of(
        Document.ofHeadlines("test", Language.ENGLISH, english),
        Document.ofHeadlines("test", Language.RUSSIAN, russian));
  }

  public static PreparedBitext rocket() {
    return of(ENGLISH, RUSSIAN);
  }
}
