package dev.razvorot.pipeline;

import dev.razvorot.pipeline.sides.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a run did.
 *
 * @param documents what came of each document, in the order of the inputs
 * @param leftOut files of folders that are no documents
 * @param written the files that were made; empty if no pair was found
 */
public record RunReport(List<Entry> documents, List<Path> leftOut, List<Path> written) {

  /**
   * What came of one document.
   *
   * @param name its name
   * @param method how it was paired
   * @param counts how much it holds
   * @param notes what was guessed, mended or missed
   */
  public record Entry(String name, Bitext.Method method, Counts counts, List<Note> notes) {

    /** Copies the notes. */
    public Entry {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(counts, "counts");
      notes = List.copyOf(notes);
    }

    static Entry of(Bitext bitext) {
      return new Entry(bitext.input().name(), bitext.method(), bitext.counts(), bitext.notes());
    }
  }

  /** Copies the lists. */
  public RunReport {
    documents = List.copyOf(documents);
    leftOut = List.copyOf(leftOut);
    written = List.copyOf(written);
  }

  /** The same of a run that made files. */
  RunReport of(List<Path> files) {
    return new RunReport(documents, leftOut, files);
  }

  /** How much all documents hold together. */
  public Counts counts() {
    return documents.stream().map(Entry::counts).reduce(Counts.none(), Counts::plus);
  }

  /** The notes of all documents, in their order. */
  public List<Note> notes() {
    return documents.stream().flatMap(entry -> entry.notes().stream()).toList();
  }
}
