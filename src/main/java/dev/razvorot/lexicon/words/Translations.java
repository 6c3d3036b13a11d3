package dev.razvorot.lexicon.words;

import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.Translation.Grade;
import java.util.List;

/** The {@linkplain Translation translations} of one word, best grade first. Immutable. */
public final class Translations {
  /** No translations. */
  static final Translations NONE = of(List.of());

  private static final Grade[] GRADES = Grade.values();

  /** {@code [k]} the id of the English stem times the number of grades, plus the grade. */
  private final int[] packed;

  private Translations(int[] packed) {
    this.packed = packed;
  }

  static Translations of(List<Translation> translations) {
    return new Translations(
        translations.stream()
            .mapToInt(each -> each.english() * Grade.values().length + each.grade().ordinal())
            .toArray());
  }

  /** Number of translations. */
  public int size() {
    return packed.length;
  }

  /** The id of the k-th English stem. */
  public int english(int k) {
    return packed[k] / GRADES.length;
  }

  /** How much the k-th says. */
  public Grade grade(int k) {
    return GRADES[packed[k] % GRADES.length];
  }
}
