package dev.razvorot.align.anyorder;

import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.anyorder.candidates.Candidates;
import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many of the gold's pairs the index of candidates finds. */
public final class CandidateRecall {
  private final Preparation preparation = new Preparation(Lexicon.builtIn());

  /** Share of the gold's pairs of one line to one that are among the candidates. */
  public double of(List<GoldBitext> documents) {
    int found = 0;
    int all = 0;
    for (GoldBitext document : documents) {
      Set<List<Integer>> candidates = candidates(document);
      for (LineBead bead : document.gold()) {
        if (bead.source().size() == 1 && bead.target().size() == 1) {
          all++;
          found += candidates.contains(List.of(bead.source().get(0), bead.target().get(0))) ? 1 : 0;
        }
      }
    }
    return (double) found / all;
  }

  private Set<List<Integer>> candidates(GoldBitext document) {
    PreparedBitext bitext = preparation.of(document.english(), document.russian());
    Set<List<Integer>> lines = new HashSet<>();
    for (Candidate pair : new Candidates(bitext).list()) {
      int line = document.english().segments().get(pair.english()).place().line();
      int row = document.russian().segments().get(pair.russian()).place().line();
      lines.add(List.of(line - 1, row - 1));
    }
    return lines;
  }
}
