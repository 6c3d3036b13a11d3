package dev.razvorot.lexicon.names;

import dev.razvorot.lexicon.names.NameMatch.Kind;

/**
 * Tells whether a Russian and an English word are one name, how sure that is, and as what: equal, a
 * spelling of its own, the name of the other sex, another language's form.
 *
 * <p>The Russian word may stand in any case (Идрисову, Байконуре). Names of every origin are known
 * by how they are written in both languages: Тейлор is Taylor, Хьюз Hughes, Сяо Xiao. Accents,
 * apostrophes, hyphens and case count for nothing.
 *
 * <p>A spelling is weighed by the probability that the Russian name is rendered so, against how
 * usual such letters are in any name. Immutable, for any number of threads; about 0.1 ms a pair.
 */
public final class NameMatcher {
  /**
   * Log odds from which two words are taken for one name: a probability of 0.2, which finds 98 of
   * 100 names and takes one in 10,000 pairs drawn by lot (src/bench, {@code NameAccuracy}).
   */
  private static final double SAME = Math.log(0.25);

  /**
   * Nats by which a usual spelling may be rarer than the likeliest: Зеленский is Zelenskii by its
   * letters, but Zelensky and Taylor are as usual.
   */
  private static final double USUAL = 4.5;

  private final Renderings renderings;
  private final LatinLetters letters;
  private final NameWeights weights;
  private final OtherLanguages others;

  private NameMatcher(Renderings renderings, LatinLetters letters, NameWeights weights) {
    this.renderings = renderings;
    this.letters = letters;
    this.weights = weights;
    this.others = OtherLanguages.load(renderings);
  }

  /** The matcher with the tables beside this class. Make one and keep it: some milliseconds. */
  public static NameMatcher standard() {
    return new NameMatcher(
        Renderings.load("renderings.txt"), LatinLetters.load(), NameWeights.FITTED);
  }

  /** What the words are to each other; words without letters are different. */
  public NameMatch match(String russian, String english) {
    String cyrillic = Spelling.cyrillic(russian);
    String latin = Spelling.latin(english);
    if (cyrillic.length() == 2 || latin.length() == 2) {
      return new NameMatch(Kind.DIFFERENT, 0);
    }
    Verdict best = new Verdict(Kind.DIFFERENT, Double.NEGATIVE_INFINITY);
    for (Reading reading : Readings.of(cyrillic)) {
      best = best.or(verdict(reading, latin));
    }
    return best.match();
  }

  /** What the word is to the spelling if it is read so. */
  private Verdict verdict(Reading reading, String latin) {
    String name = reading.name();
    double least = renderings.leastNats(name);
    double nats = renderings.nats(name, latin);
    boolean rare = reading.kind() == Kind.EQUAL && nats > least + USUAL;
    Kind kind = rare ? Kind.SPELLING : reading.kind();
    double own = logit(reading, latin, nats, least);
    double foreign = logit(reading, latin, others.nats(name, latin), least);
    return new Verdict(kind, own).or(new Verdict(Kind.OTHER_LANGUAGE, foreign));
  }

  private double logit(Reading reading, String latin, double nats, double least) {
    double spelt = nats + reading.nats();
    if (spelt >= Renderings.IMPOSSIBLE) {
      return Double.NEGATIVE_INFINITY;
    }
    return weights.logit(
        spelt, letters.nats(latin), least, reading.name().length(), latin.length());
  }

  /** A kind and the log odds that the words are one name. */
  private record Verdict(Kind kind, double logit) {
    Verdict or(Verdict other) {
      return other.logit > logit ? other : this;
    }

    NameMatch match() {
      double probability = 1 / (1 + Math.exp(-logit));
      return new NameMatch(logit < SAME ? Kind.DIFFERENT : kind, probability);
    }
  }
}
