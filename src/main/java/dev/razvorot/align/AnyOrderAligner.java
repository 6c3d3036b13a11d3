package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Document;
import dev.razvorot.lexicon.Words;

/** placeholder until the any-order pairing lands */
final class AnyOrderAligner implements Aligner {
  private final Words words;

  AnyOrderAligner(Words words) {
    this.words = words;
  }

  @Override
  public Alignment align(Document source, Document target) {
    return new InOrderAligner(words, Weights.inOrder()).align(source, target);
  }
}
