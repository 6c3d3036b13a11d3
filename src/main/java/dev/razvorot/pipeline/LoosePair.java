package dev.razvorot.pipeline;

import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.sides.Sides;
import dev.razvorot.pipeline.sides.SidesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two files whose names do not say that they are a text and its translation, as when they come from
 * two people: {@code contract.docx} and {@code договор.docx}. If they are all that a run is given,
 * and one is English and the other Russian, or Russian as far as it is translated, they are taken
 * for a pair.
 */
public final class LoosePair {
  /** Of the letters of an English text, Russian ones are fewer. */
  private static final double FOREIGN_IN_ENGLISH = 0.1;

  /** Of a Russian one Latin lines may be more: code, addresses, names. */
  private static final double FOREIGN_IN_RUSSIAN = 0.4;

  /**
   * A file that holds all of the English one is no translation: it has both languages by itself.
   */
  private static final double UNTRANSLATED = 0.9;

  private LoosePair() {}

  /**
   * The inputs of a run, two files made a pair if that is what they are; named by the English one.
   * Two files that the caller names come before what their names alone would make of them: other
   * halves that lie beside them are left out. Reads both files if there are but two whose names do
   * not make them a pair.
   *
   * @param found what was found by names
   * @param paths what the caller named
   * @throws IOException as {@link Pipeline#align}
   */
  public static Inputs joined(Inputs found, List<Path> paths, PipelineOptions options)
      throws IOException {
    if (!areTwoFiles(paths) || found.inputs().size() == 1) {
      return joined(found, options);
    }
    Inputs named = joined(Inputs.apart(paths.get(0), paths.get(1)), options);
    return named.inputs().size() == 1
        ? new Inputs(named.inputs(), unasked(found, named.inputs().get(0)))
        : found;
  }

  private static boolean areTwoFiles(List<Path> paths) {
    return paths.size() == 2 && paths.stream().noneMatch(Files::isDirectory);
  }

  /** Files that were found by their names and are none of a pair. */
  private static List<Path> unasked(Inputs found, Input pair) {
    return found.inputs().stream()
        .flatMap(input -> input.files().stream())
        .filter(file -> !pair.files().contains(file))
        .toList();
  }

  private static Inputs joined(Inputs inputs, PipelineOptions options) throws IOException {
    List<Input> files = inputs.inputs();
    if (files.size() != 2 || files.stream().anyMatch(Input::isPair)) {
      return inputs;
    }
    Sides first = SidesReader.read(files.get(0), options.reading());
    Sides second = SidesReader.read(files.get(1), options.reading());
    if (isTranslation(first, second)) {
      return new Inputs(List.of(pair(files.get(0), files.get(1))), inputs.leftOut());
    }
    if (isTranslation(second, first)) {
      return new Inputs(List.of(pair(files.get(1), files.get(0))), inputs.leftOut());
    }
    return inputs;
  }

  private static Input pair(Input english, Input russian) {
    return Input.pair(english.name(), english.files().get(0), russian.files().get(0));
  }

  /** Lines that are the same in both files are untranslated or code, and speak for neither. */
  private static boolean isTranslation(Sides english, Sides russian) {
    Set<String> lines = texts(english.english()).collect(Collectors.toSet());
    double all = length(texts(english.english()));
    double kept = length(texts(russian.english()).filter(lines::contains));
    double foreign = length(texts(russian.english())) - kept;
    double translated = length(texts(russian.russian()));
    return length(texts(english.russian())) <= FOREIGN_IN_ENGLISH * all
        && translated > 0
        && foreign <= FOREIGN_IN_RUSSIAN * (foreign + translated)
        && kept <= UNTRANSLATED * all;
  }

  private static Stream<String> texts(Document document) {
    return document.segments().stream().map(Segment::text);
  }

  private static double length(Stream<String> texts) {
    return texts.mapToInt(String::length).sum();
  }
}
