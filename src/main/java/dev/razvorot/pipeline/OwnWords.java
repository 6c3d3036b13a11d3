package dev.razvorot.pipeline;

import dev.razvorot.TranslationUnit;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.learning.Learner;
import dev.razvorot.pipeline.input.Input;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Learns words from the very documents that are to be aligned: aligns them once, and takes what
 * their sure pairs teach.
 *
 * <p>Words come from all documents together, so that short ones gain by each other. Costs one run
 * of the pipeline; what is learned depends on the documents and their order alone.
 */
public final class OwnWords {
  /** Pairs right nine times in ten and more teach; see src/docs/benchmarks.md, learned words. */
  private static final double SURE = 0.9;

  private final Lexicon lexicon;
  private final PipelineOptions options;

  /**
   * Learning beyond a lexicon.
   *
   * @param options how the documents are aligned; their lowest score does not matter
   */
  public OwnWords(Lexicon lexicon, PipelineOptions options) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.options = options.withMinScore(SURE);
  }

  /**
   * The lexicon with what the documents teach.
   *
   * @param watcher told of each document when it was read
   * @throws IOException as {@link Pipeline#align}
   */
  public Lexicon learn(List<Input> inputs, Pipeline.Sink watcher) throws IOException {
    Learner learner = new Learner();
    new Pipeline(lexicon, options)
        .align(
            inputs,
            bitext -> {
              for (TranslationUnit unit : bitext.units()) {
                learner.add(unit.source().text(), unit.target().text());
              }
              watcher.accept(bitext);
            });
    return lexicon.with(learner.entries());
  }
}
