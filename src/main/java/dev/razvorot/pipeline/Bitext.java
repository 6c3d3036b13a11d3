package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.TranslationUnit;
import dev.razvorot.align.Order;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.sides.Note;
import dev.razvorot.pipeline.sides.Segmentation;
import dev.razvorot.text.sentences.BareMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as the pipeline leaves it.
 *
 * @param input where it came from
 * @param method how it was paired
 * @param alignment both sides and every bead; pairs below the lowest score are dissolved
 * @param notes what was guessed, mended or missed
 */
public record Bitext(Input input, Method method, Alignment alignment, List<Note> notes) {

  /**
   * How a document was paired.
   *
   * @param segmentation what its segments are
   * @param order the order it was paired in
   */
  public record Method(Segmentation segmentation, Order order) {

    /** Checks that both parts are there. */
    public Method {
      Objects.requireNonNull(segmentation, "segmentation");
      Objects.requireNonNull(order, "order");
    }
  }

  /** Copies the notes. */
  public Bitext {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(alignment, "alignment");
    notes = List.copyOf(notes);
  }

  /** How much there is of everything. */
  public Counts counts() {
    return Counts.of(alignment);
  }

  /**
   * The pairs as translation units, but for those of bare marks: a rule of dashes, or a list number
   * that stands alone, is nothing that a memory should propose.
   */
  public List<TranslationUnit> units() {
    return worded(alignment.units());
  }

  /** The same, each with its evidence as a property ({@code x-evidence}). */
  public List<TranslationUnit> explainedUnits() {
    return worded(Explained.units(alignment));
  }

  private static List<TranslationUnit> worded(List<TranslationUnit> units) {
    List<TranslationUnit> worded = new ArrayList<>(units);
    worded.removeIf(unit -> areBare(unit.source().text(), unit.target().text()));
    return worded;
  }

  /** Whether neither side says anything. */
  static boolean areBare(String english, String russian) {
    return BareMarks.are(english) && BareMarks.are(russian);
  }

  /** The first note of what is missing, so that nothing could be paired; empty if nothing is. */
  Optional<Note> lack() {
    return notes.stream().filter(note -> note.kind() == Note.Kind.LACK).findFirst();
  }
}
