package dev.razvorot.align.bitext;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.words.LikenessMemory;
import dev.razvorot.lexicon.words.Word;
import dev.razvorot.lexicon.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A kind of evidence that is taken away, so that tables can tell what it carries. While weights are
 * fitted, the system property {@code ablation} names it.
 *
 * <p>Words are taken away before anything is compared: neither candidates nor the corridor see
 * them. Features are taken away by weights that stay 0.
 */
public enum Ablation {
  NOTHING(),
  LEXICON(),
  NUMBERS(),
  NAMES(),
  LATIN(),
  LENGTH("length."),
  MARKS("mark.", "border."),
  TURNS("turn."),
  COVERAGE("cover.", "unlinked.", "strange.", "pair.cover"),
  PLACES("place."),
  NULL_SHARE(),
  RUNS("run."),
  ORDER(
      "order.same",
      "order.near",
      "order.fits",
      "order.narrow",
      "order.orderliness",
      "order.next"),
  MARGINS("pair.lead", "pair.lesser", "pair.margin", "pair.best", "pair.share"),
  RIVALS("rivals."),
  BACKGROUND("background."),
  KEPT("kept.");

  private final List<String> features;

  Ablation(String... features) {
    this.features = List.of(features);
  }

  /** What the system property names; nothing without it. */
  public static Ablation chosen() {
    return valueOf(System.getProperty("ablation", "nothing").toUpperCase(Locale.ROOT));
  }

  /** {@code [feature]} whether the features of these names are off. */
  public boolean[] features(List<String> names) {
    boolean[] off = new boolean[names.size()];
    for (int feature = 0; feature < off.length; feature++) {
      off[feature] = features.stream().anyMatch(names.get(feature)::startsWith);
    }
    return off;
  }

  /** Sets the weights, or their slopes, of features that are off to 0. */
  public void flatten(List<String> names, double[] values) {
    boolean[] off = features(names);
    for (int feature = 0; feature < off.length; feature++) {
      values[feature] = off[feature] ? 0 : values[feature];
    }
  }

  /** A bitext without the links that are off. */
  public PreparedBitext prepare(Words words, Document source, Document target) {
    Side english = new Side(source, words);
    Side russian = new Side(target, words);
    WordLinks links = new WordLinks(english, russian, new LikenessMemory(EnglishIndex.BARS));
    for (int id = 0; id < links.words.length; id++) {
      keep(links, id, russian.word(id));
    }
    return PreparedBitext.of(english, russian, links);
  }

  /** The words of the lexicon that links are made of. */
  public static Words words() {
    return new Words(Lexicon.builtIn());
  }

  private void keep(WordLinks links, int id, Word word) {
    int[] others = links.words[id];
    byte[] classes = links.classes[id];
    int[] kept =
        IntStream.range(0, others.length).filter(k -> !isOff(classes[k], word)).toArray();
    byte[] keptClasses = new byte[kept.length];
    for (int k = 0; k < kept.length; k++) {
      keptClasses[k] = classes[kept[k]];
    }
    links.words[id] = IntStream.of(kept).map(k -> others[k]).toArray();
    links.classes[id] = keptClasses;
  }

  private boolean isOff(int strength, Word russian) {
    boolean same = strength == WordLinks.SAME;
    boolean sound =
        strength == WordLinks.TWIN || strength == WordLinks.NAME || strength == WordLinks.ALIKE;
    return switch (this) {
      case LEXICON -> !same && !sound;
      case NAMES -> sound;
      case NUMBERS -> same && russian.isNumber();
      case LATIN -> same && !russian.isNumber();
      default -> false;
    };
  }
}
