package dev.razvorot.pipeline;

import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.util.List;

/**
 * Two files whose names do not say that they are a text and its translation, as when they come from
 * two people: {@code contract.docx} and {@code договор.docx}. If they are all that a run is given,
 * and one is English and the other Russian, they are taken for a pair.
 */
public final class LoosePair {
  /** Of the letters of an English text, Russian ones are fewer. */
  private static final double FOREIGN_IN_ENGLISH = 0.1;

  /** Of a Russian one Latin lines may be more: code, addresses, names. */
  private static final double FOREIGN_IN_RUSSIAN = 0.4;

  private LoosePair() {}

  /**
   * The inputs of a run, two files made a pair if that is what they are; named by the English one.
   * Reads both files if there are but two.
   *
   * @throws IOException as {@link Pipeline#align}
   */
  public static Inputs joined(Inputs inputs, PipelineOptions options) throws IOException {
    List<Input> files = inputs.inputs();
    if (files.size() != 2 || files.stream().anyMatch(Input::isPair)) {
      return inputs;
    }
    Sides first = SidesReader.read(files.get(0), options);
    Sides second = SidesReader.read(files.get(1), options);
    if (isEnglish(first) && isRussian(second)) {
      return new Inputs(List.of(pair(files.get(0), files.get(1))), inputs.leftOut());
    }
    if (isRussian(first) && isEnglish(second)) {
      return new Inputs(List.of(pair(files.get(1), files.get(0))), inputs.leftOut());
    }
    return inputs;
  }

  private static Input pair(Input english, Input russian) {
    return Input.pair(english.name(), english.files().get(0), russian.files().get(0));
  }

  private static boolean isEnglish(Sides sides) {
    return share(sides, sides.russian()) < FOREIGN_IN_ENGLISH;
  }

  private static boolean isRussian(Sides sides) {
    return share(sides, sides.english()) < FOREIGN_IN_RUSSIAN;
  }

  private static double share(Sides sides, Document part) {
    return length(part) / (length(sides.english()) + length(sides.russian()) + 1);
  }

  private static double length(Document document) {
    return document.segments().stream().map(Segment::text).mapToInt(String::length).sum();
  }
}
