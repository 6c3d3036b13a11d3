package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.context.FeatureRow;
import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.evidence.Features;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of what links two lines is only that words sound alike. Among many lines some invented
 * words sound alike by chance; where names are translated, other words mostly are too.
 */
final class SoundShare {
  static final List<String> NAMES = List.of("sound.share", "sound.only", "sound.few-links");

  /** Links, of words of either side, of which a pair has no more than one of each. */
  private static final int FEW = 2;

  /** Numbers of the features of the rarest bin, by class. */
  private static final int[] SOUNDS = features("alike", "name");

  private static final int[] OTHERS = features("later", "first", "twin", "same");

  /** Words that sound otherwise, added so that a single link is no certainty. */
  private static final float SMOOTHING = 0.5f;

  private SoundShare() {}

  private static int[] features(String... classes) {
    return Stream.of(classes)
        .mapToInt(strength -> Features.NAMES.indexOf("link." + strength + ".0"))
        .toArray();
  }

  static void describe(FeatureRow row) {
    float sound = links(SOUNDS, row);
    float other = links(OTHERS, row);
    row.add(sound / (sound + other + SMOOTHING));
    row.add(sound > 0 && other == 0 ? 1 : 0);
    row.add(sound + other <= FEW ? 1 : 0);
  }

  private static float links(int[] firstOfClasses, FeatureRow row) {
    float sum = 0;
    for (int first : firstOfClasses) {
      for (int bin = 0; bin < Chance.TELLING; bin++) {
        sum += row.get(first + bin);
      }
    }
    return sum;
  }
}
