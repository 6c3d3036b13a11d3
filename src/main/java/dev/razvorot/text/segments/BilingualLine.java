package dev.razvorot.text.segments;

import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with an English and a Russian side that a mark parts, as in a digest: {@code Bolshoi
 * reopens / Большой снова открыт}. By its form it may be one; whether its sides translate each
 * other only their words can tell.
 *
 * @param rank its number among the lines that are not blank, 1-based; rows of which one side says
 *     nothing do not count
 * @param layout the mark and the order of the sides, the same for lines that are laid out alike
 * @param first the left side, without the number, the time or the bullet of the line; its id is
 *     {@code 7.1} in line 7
 * @param second the right side; its id is {@code 7.2}
 * @param isShort whether a side is but one word, such as «Sign in | Войти»: too little to say by
 *     itself that it is a side
 * @param byNeighbours whether by its own form it has no such sides, or others, and is laid out as a
 *     line beside it: «HDMI | HDMI», «Install Docker | Установите Docker»; it is cut if they are
 */
public record BilingualLine(
    int rank, Layout layout, Segment first, Segment second, boolean isShort, boolean byNeighbours) {

  /**
   * How sides are laid out.
   *
   * @param mark what parts them, for a person to read
   * @param englishFirst whether English stands on the left
   */
  public record Layout(String mark, boolean englishFirst) {}

  /** Whether a line holds letters of both languages. */
  public static boolean hasBothScripts(String line) {
    return SeamFinder.hasBothScripts(line);
  }

  /** The English side. */
  public Segment english() {
    return layout.englishFirst ? first : second;
  }

  /** The Russian side. */
  public Segment russian() {
    return layout.englishFirst ? second : first;
  }

  /** Whether nothing but blank lines part two lines that are laid out alike. */
  public boolean isFollowedBy(BilingualLine next) {
    return next.rank == rank + 1 && next.layout.equals(layout);
  }

  /** The number of the line, 1-based. */
  public int number() {
    return first.place().line();
  }

  /** The lines of a text that may have two sides, in order. O(length of the text). */
  public static List<BilingualLine> of(RawText text) {
    List<BilingualLine> found = new ArrayList<>();
    int rank = 0;
    for (Lines.Line at : Lines.of(text.text())) {
      String raw = text.text().substring(at.start(), at.end());
      rank += Segment.isBlank(raw) ? 0 : 1;
      if (hasBothScripts(raw)) {
        CleanLine line = CleanLine.of(text, at);
        Optional<Seam> seam = line.seam();
        if (seam.isPresent()) {
          found.add(line.sides(rank, seam.get(), false));
        }
      }
    }
    return found.isEmpty() ? found : without(LikeNeighbours.added(text, found));
  }

  /** The lines without numbers that stand beside their sides. */
  private static List<BilingualLine> without(List<BilingualLine> lines) {
    return EdgeNumbers.removed(SharedHead.removed(lines));
  }

  /** The same line with other sides, as long in words. */
  BilingualLine with(Segment left, Segment right) {
    return new BilingualLine(rank, layout, left, right, isShort, byNeighbours);
  }

  /** The same line with another rank. */
  BilingualLine at(int other) {
    return new BilingualLine(other, layout, first, second, isShort, byNeighbours);
  }
}
