package dev.razvorot.pipeline;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.sides.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * The stages in their order, for any number of documents.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.find(List.of(Path.of("seeds")));
 * Pipeline pipeline = new Pipeline(PipelineOptions.standard());
 * pipeline.write(inputs, Path.of("corpus"), List.of(Output.TMX, Output.CSV));
 * }</pre>
 *
 * <p>Documents are worked on in parallel; what comes out depends neither on the number of threads
 * nor on which document was done first. A pipeline is immutable and may run any number of times.
 *
 * <p>Progress is what the {@link Sink} is told: one call for each of {@code inputs.inputs()}, in
 * their order. A run is cancelled by {@linkplain Thread#interrupt() interrupting} the thread that
 * called, at any time: it ends in a {@link CancellationException} within a fraction of a second,
 * the flag of the thread stays set, and files of an earlier run are as they were. A sink may also
 * end it by an exception of its own.
 */
public final class Pipeline {
  private final BitextMaker maker;
  private final int threads;

  /** A pipeline that knows the built-in lexicon. */
  public Pipeline(PipelineOptions options) {
    this(Lexicon.builtIn(), options);
  }

  /** A pipeline that knows the words of a lexicon. */
  public Pipeline(Lexicon lexicon, PipelineOptions options) {
    this.maker = new BitextMaker(Objects.requireNonNull(lexicon, "lexicon"), options);
    this.threads = options.threads();
  }

  /** Takes each document when it is done, on the thread that called, in the order of the inputs. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one document.
     *
     * @throws IOException if it cannot; the run ends with it
     */
    void accept(Bitext bitext) throws IOException;
  }

  /**
   * Aligns documents. Those in which a language is missing come too, with one-sided beads and a
   * note; only if no document has both languages does the run fail, after the last.
   *
   * @throws CorpusFormatException if the encoding of a file cannot be told, or nothing could be
   *     paired because every document lacks a language
   * @throws IOException if a file cannot be read (it names the file), or from the sink
   * @throws CancellationException if the calling thread is interrupted
   */
  public void align(List<Input> inputs, Sink sink) throws IOException {
    Lacks lacks = new Lacks();
    new OrderedWork<>(threads, maker::make)
        .run(
            inputs,
            bitext -> {
              lacks.add(bitext);
              sink.accept(bitext);
            });
    lacks.requireSomeWhole();
  }

  /**
   * Aligns documents and writes what comes of them into a folder, which is made if it is missing.
   * The files appear together at the end; if the run fails, or no pair is found that a memory could
   * hold, none appears and those of an earlier run stay.
   *
   * @param outputs what to write
   * @param watcher told of each document when it is done
   * @throws IOException as {@link #align}, or if the folder cannot be written
   */
  public RunReport write(Inputs inputs, Path folder, Collection<Output> outputs, Sink watcher)
      throws IOException {
    List<RunReport.Entry> documents = new ArrayList<>();
    try (OutputFiles files = OutputFiles.open(folder, Set.copyOf(outputs))) {
      align(
          inputs.inputs(),
          bitext -> {
            files.write(bitext);
            documents.add(RunReport.Entry.of(bitext));
            watcher.accept(bitext);
          });
      RunReport report = new RunReport(documents, inputs.leftOut(), List.of());
      return report.counts().isEmptyMemory() ? report : report.of(files.complete());
    }
  }

  /** {@link #write(Inputs, Path, Collection, Sink)} with nobody watching. */
  public RunReport write(Inputs inputs, Path folder, Collection<Output> outputs)
      throws IOException {
    return write(inputs, folder, outputs, bitext -> {});
  }

  /** Whether every document lacked a language. */
  private static final class Lacks {
    private Optional<Note> first = Optional.empty();
    private boolean someWhole;
    private boolean someEnglish;
    private boolean someRussian;

    void add(Bitext bitext) {
      someWhole |= bitext.lack().isEmpty();
      first = first.or(bitext::lack);
      someEnglish |= bitext.alignment().source().size() > 0;
      someRussian |= bitext.alignment().target().size() > 0;
    }

    void requireSomeWhole() throws CorpusFormatException {
      if (first.isPresent() && !someWhole) {
        throw new CorpusFormatException(
            new Place(first.get().file(), 1, 1),
            first.get().message(),
            someEnglish && someRussian
                ? "text in both languages was expected, or two files that translate each other: name"
                    + " the two to pair them"
                : "text in English and in Russian was expected");
      }
    }
  }
}
