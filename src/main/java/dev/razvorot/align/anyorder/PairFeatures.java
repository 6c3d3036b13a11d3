package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.candidates.Candidates;
import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.context.FeatureRow;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for or against pairing two lines out of order: the evidence of a bead, how it stands
 * out in its lists, and words that translations keep. Not for several threads.
 */
final class PairFeatures {
  /** Names of all features, in the order of the weights file. */
  static final List<String> NAMES =
      Stream.of(Features.NAMES, Standing.NAMES, KeptWords.NAMES, SoundShare.NAMES)
          .flatMap(List::stream)
          .toList();

  static final int COUNT = NAMES.size();

  private static final int LESSER_COVER = NAMES.indexOf("cover.lesser");

  private final Features evidence;
  private final Standing standing;
  private final KeptWords kept;

  PairFeatures(PreparedBitext bitext, Candidates candidates, Features evidence) {
    this.evidence = evidence;
    this.standing = new Standing(candidates);
    this.kept = new KeptWords(bitext);
  }

  float[] of(Candidate pair) {
    FeatureRow row = new FeatureRow(COUNT, Features.COUNT);
    int i = pair.english();
    int j = pair.russian();
    evidence.weigh(
        evidence.draft(i, i + 1, j, j + 1),
        (feature, value) -> row.values[feature] += (float) value);
    standing.describe(pair, row.get(LESSER_COVER), row);
    kept.describe(pair, row);
    SoundShare.describe(row);
    return row.values;
  }
}
