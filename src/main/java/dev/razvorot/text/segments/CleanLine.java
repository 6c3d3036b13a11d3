package dev.razvorot.text.segments;

import dev.razvorot.Place;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.text.Letters;
import dev.razvorot.text.Lines;
import dev.razvorot.text.normal.Change;
import dev.razvorot.text.normal.TextNormalizer;
import dev.razvorot.text.segments.BilingualLine.Layout;
import dev.razvorot.text.sentences.Headlines;
import dev.razvorot.text.sentences.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line in its exported form, from which segments are cut one after another. */
final class CleanLine {
  private final String name;
  private final int number;
  private final String text;
  private final List<Change> changes = new ArrayList<>();

  /** The first change that is in no segment yet. */
  private int next;

  /** What to add to an index of the line to get that of the line as given. */
  private int shift;

  private CleanLine(String name, int number, String raw) {
    this.name = name;
    this.number = number;
    this.text = TextNormalizer.standard().mend(raw, changes);
    changes.sort(Comparator.comparingInt(Change::output));
  }

  /** A line of a text in its exported form. */
  static CleanLine of(RawText text, Lines.Line line) {
    return new CleanLine(
        text.name(), line.number(), text.text().substring(line.start(), line.end()));
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return Lines.trim(text).isEmpty();
  }

  /** The whole line as one segment; the line is not blank. */
  Segment whole(String id) {
    return segment(id, 0, text.length(), Headlines.kindOf(Lines.trim(text)));
  }

  /** Where the line parts in an English and a Russian side, if it may. */
  Optional<Seam> seam() {
    return SeamFinder.find(text);
  }

  /** Where it parts if it is laid out as its neighbour is. */
  Optional<Seam> seamLike(Layout layout) {
    return SeamFinder.like(layout, text);
  }

  /** Whether it is laid out as its neighbour is, with nothing on one side. */
  boolean isOpen(Layout layout) {
    return SeamFinder.isOpen(layout, text);
  }

  /**
   * The sides of the line.
   *
   * @param rank its number among the lines that are not blank
   * @param byNeighbours whether the seam is told by them
   */
  BilingualLine sides(int rank, Seam seam, boolean byNeighbours) {
    Segment first = side(number + ".1", seam.first());
    Segment second = side(number + ".2", seam.second());
    boolean englishFirst = seam.englishFirst();
    Layout layout = new Layout(seam.mark(), englishFirst);
    return new BilingualLine(rank, layout, first, second, seam.isShort(), byNeighbours);
  }

  private Segment side(String id, Seam.Part part) {
    String side = Lines.trim(text.substring(part.start(), part.end()));
    return segment(id, part.start(), part.end(), Headlines.kindOf(side));
  }

  /** The sentences of the line as segments; the line is not blank. */
  List<Segment> sentences() {
    String prefix = number + ".";
    int[] ends = Sentences.ends(text);
    if (ends.length == 1) {
      return List.of(whole(prefix + 1));
    }
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      if (!Lines.trim(text.substring(start, end)).isEmpty()) {
        String id = prefix + (segments.size() + 1);
        segments.add(segment(id, start, end, Segment.Kind.BODY));
        start = end;
      }
    }
    return segments;
  }

  private Segment segment(String id, int from, int to, Segment.Kind kind) {
    int start = from;
    while (Letters.isBlank(text.charAt(start))) {
      start++;
    }
    List<Change> inside = new ArrayList<>();
    Place place = new Place(name, number, 1 + start + shiftAt(start, inside));
    shiftAt(to - (to < text.length() ? 1 : 0), inside);
    String trimmed = Lines.trim(text.substring(from, to));
    return new Segment(id, spaced(trimmed), place, kind, Change.findings(inside));
  }

  /** TABs and runs of blanks lay out a line and are no part of what it says: they are one. */
  private static String spaced(String text) {
    if (text.indexOf('\t') < 0 && text.indexOf("  ") < 0) {
      return text;
    }
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '\t' ? ' ' : text.charAt(i);
      if (c != ' ' || text.charAt(i - 1) != ' ' && text.charAt(i - 1) != '\t') {
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  /** Moves the changes up to an index into the list; the shift there. */
  private int shiftAt(int index, List<Change> inside) {
    while (next < changes.size() && changes.get(next).output() <= index) {
      Change change = changes.get(next);
      shift = change.isRemoval() ? change.offset() + 1 - change.output() : shift;
      inside.add(change);
      next++;
    }
    return shift;
  }
}
