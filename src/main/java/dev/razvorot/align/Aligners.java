package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Document;
import dev.razvorot.align.anyorder.AnyOrderAligner;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.inorder.InOrderAligner;
import dev.razvorot.lexicon.Lexicon;
import java.util.Objects;

/**
 * Both ways of aligning over one memory of words, and the choice between them: for many documents,
 * faster than an {@link Aligner} for each. Any number of threads may share one. What is said of
 * {@link Aligner#align} holds here too: which side is in which language, how work is cancelled.
 */
public final class Aligners {
  private final Preparation preparation;
  private final InOrderAligner inOrder;
  private final AnyOrderAligner anyOrder;
  private final Copies copies;
  private final Crossings crossings;

  /**
   * Aligners that know the words of a lexicon. Dear to make: keep one, as it remembers words.
   *
   * @throws NullPointerException if the lexicon is null
   */
  public Aligners(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
    this.preparation = new Preparation(lexicon);
    double[] weights = Weights.inOrder();
    this.inOrder = new InOrderAligner(weights);
    this.anyOrder = new AnyOrderAligner(weights);
    this.copies = new Copies(preparation, anyOrder);
    this.crossings = new Crossings(preparation, anyOrder);
  }

  /**
   * An alignment, and the order it was made in.
   *
   * @param order what was judged
   * @param alignment both sides and every bead
   */
  public record Judged(Order order, Alignment alignment) {}

  /**
   * Aligns in the order that the documents themselves show.
   *
   * @param source the English document
   * @param target the Russian document
   */
  public Judged align(Document source, Document target) {
    PreparedBitext bitext = preparation.of(source, target);
    Order order = Order.of(bitext);
    return new Judged(order, align(order, bitext, source, target));
  }

  /**
   * Aligns in a given order.
   *
   * @param source the English document
   * @param target the Russian document
   */
  public Alignment align(Document source, Document target, Order order) {
    Objects.requireNonNull(order, "order");
    return align(order, preparation.of(source, target), source, target);
  }

  /** The aligner for one order, over the same memory of words. */
  public Aligner in(Order order) {
    Objects.requireNonNull(order, "order");
    return (source, target) -> align(source, target, order);
  }

  private Alignment align(Order order, PreparedBitext bitext, Document source, Document target) {
    return switch (order) {
      case KEPT -> crossings.add(inOrder.align(bitext, source, target), bitext);
      case ANY -> copies.add(anyOrder.align(bitext, source, target));
    };
  }
}
