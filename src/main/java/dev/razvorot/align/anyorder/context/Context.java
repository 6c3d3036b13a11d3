package dev.razvorot.align.anyorder.context;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all pairs together say of each: of order, of rivals, and of what chance reaches in these
 * very lists.
 *
 * <p>Stateless; O(pairs x log pairs).
 */
public final class Context {
  /** {@code [feature]} names, in the order of the weights file. */
  public static final List<String> NAMES =
      Stream.of(OrderModel.NAMES, Rivalry.NAMES, Background.NAMES).flatMap(List::stream).toList();

  private Context() {}

  /**
   * {@code [pair][feature]} the features of pairs.
   *
   * @param odds {@code [pair]} log-odds by its own evidence
   */
  public static float[][] features(List<Candidate> pairs, double[] odds, LineNumbers lines) {
    OrderModel order = new OrderModel(pairs, odds, lines);
    Rivalry rivalry = new Rivalry(pairs, odds);
    double[] leads = rivalry.lesserLeads();
    Background background = new Background(pairs, odds, leads);
    float[][] features = new float[odds.length][];
    for (int k = 0; k < odds.length; k++) {
      FeatureRow row = new FeatureRow(NAMES.size(), 0);
      order.describe(pairs.get(k), odds[k], row);
      rivalry.describe(k, row);
      background.describe(odds[k], leads[k], row);
      features[k] = row.values;
    }
    return features;
  }
}
