package dev.razvorot.align.anyorder.context;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;

/**
 * Where the segments of two lists stand in their files.
 *
 * @param english {@code [English segment]} line
 * @param russian {@code [Russian segment]} line
 * @param oneFile whether both are lines of one file, so that they have a distance
 */
public record LineNumbers(int[] english, int[] russian, boolean oneFile) {
  int distance(Candidate pair) {
    return russian[pair.russian()] - english[pair.english()];
  }
}
