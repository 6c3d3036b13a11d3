package dev.razvorot.lexicon.names;

import java.util.List;

/**
 * Forms that a name has in another language than Russian, in Latin letters: Ukrainian and
 * Belarusian by rule (Харьков, Kharkiv), some others whole (Москва, Moscow).
 *
 * <p>Each language adds its own renderings to those that all names have. Immutable.
 */
final class OtherLanguages {
  /** What it costs that a name is not in its Russian form: one in fifty is not. */
  private static final double RARE = 4;

  private final List<Renderings> tables;

  private OtherLanguages(List<Renderings> tables) {
    this.tables = tables;
  }

  /** The tables beside this class, each together with the common one. */
  static OtherLanguages load(Renderings common) {
    return new OtherLanguages(
        List.of(
            common.and(Renderings.load("ukrainian.txt")),
            common.and(Renderings.load("belarusian.txt")),
            common.and(Renderings.load("other-names.txt"))));
  }

  /** Nats of the language in which the spelling is likeliest; at most that of the impossible. */
  double nats(String cyrillic, String latin) {
    double least = Renderings.IMPOSSIBLE;
    for (Renderings table : tables) {
      least = Math.min(least, table.nats(cyrillic, latin) + RARE);
    }
    return least;
  }
}
