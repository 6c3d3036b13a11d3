package dev.razvorot.align.anyorder.candidates;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;

/**
 * What a word tells, in nats: minus log of the share of lines that hold it, smoothed by what is
 * known of any text, since a short list does not know which words are rare.
 */
final class Information {
  /** Lines that the shares of any text are worth. */
  private static final double PRIOR_LINES = 100;

  /** Lines of the list that do not count: a word seen once may as well be rarer. */
  private static final double DISCOUNT = 0.7;

  private final float[] english;
  private final float[] russian;
  private final float[] englishLines;
  private final float[] russianLines;

  Information(PreparedBitext bitext) {
    this.english = words(bitext.english());
    this.russian = words(bitext.russian());
    this.englishLines = lines(bitext.english(), english);
    this.russianLines = lines(bitext.russian(), russian);
  }

  float english(int word) {
    return english[word];
  }

  float russian(int word) {
    return russian[word];
  }

  /** Sum over the words of a line. */
  float englishLine(int line) {
    return englishLines[line];
  }

  /** Sum over the words of a line. */
  float russianLine(int row) {
    return russianLines[row];
  }

  private static float[] words(Side side) {
    float[] words = new float[side.typeCount()];
    for (int id = 0; id < words.length; id++) {
      double lines = side.linesOf[id].length - DISCOUNT + PRIOR_LINES * side.word(id).share();
      words[id] = (float) -Math.log(lines / (side.size() + PRIOR_LINES));
    }
    return words;
  }

  private static float[] lines(Side side, float[] words) {
    float[] lines = new float[side.size()];
    for (int line = 0; line < lines.length; line++) {
      for (int id : side.lines[line]) {
        lines[line] += words[id];
      }
    }
    return lines;
  }
}
