package dev.razvorot.lexicon.names;

/**
 * Whether two words are one name.
 *
 * @param kind as what they are
 * @param probability how sure it is that they are one name, whatever the kind, in [0, 1]: the share
 *     that is right among words that are as alike, if a third of all pairs are one name, a third
 *     chosen to be mistaken for it and a third drawn by lot
 */
public record NameMatch(Kind kind, double probability) {
  /**
   * From here on words are put in one group: of held-out names this takes .70, and .03 at most of
   * the words that look most like them (src/bench, {@code NameAccuracy}).
   */
  private static final double GROUPS = 0.9;

  /** As what two words are one name. */
  public enum Kind {
    /** One of the usual spellings of the Russian word, in whatever case that stands. */
    EQUAL,
    /** A spelling that the Russian letters do not suggest: Путин, Poutine; Хьюз, Hughes. */
    SPELLING,
    /** The name of the other sex: Петров, Petrova; Иванович, Ivanovna. */
    OTHER_GENDER,
    /** What another language has for the Russian form: Харьков, Kharkiv; Владимир, Volodymyr. */
    OTHER_LANGUAGE,
    /** Two names. */
    DIFFERENT
  }

  /** Refuses what is no probability. */
  public NameMatch {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability " + probability);
    }
  }

  /** Whether the words are one name, of whatever sex and in whatever language. */
  public boolean isSame() {
    return kind != Kind.DIFFERENT;
  }

  /**
   * Whether a check of consistency should take the words for one name: the same sex, the same
   * language, and hardly a doubt.
   */
  public boolean isGroup() {
    return (kind == Kind.EQUAL || kind == Kind.SPELLING) && probability >= GROUPS;
  }
}
