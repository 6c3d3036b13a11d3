package dev.razvorot.text;

import dev.razvorot.Place;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.text.TextNormalizer.Normalized;
import java.util.ArrayList;
import java.util.List;

/** One segment a line. */
final class LineSegmenter implements Segmenter {
  private final TextNormalizer normalizer = TextNormalizer.standard();

  @Override
  public List<Segment> segment(RawText text) {
    List<Segment> segments = new ArrayList<>();
    for (Lines.Line line : Lines.of(text.text())) {
      Normalized whole = normalizer.normalize(text.text().substring(line.start(), line.end()));
      String trimmed = Lines.trim(whole.text());
      if (!trimmed.isEmpty()) {
        int column = 1 + indexOfVisible(text.text(), line);
        Place place = new Place(text.name(), line.number(), column);
        String id = Integer.toString(line.number());
        segments.add(new Segment(id, trimmed, place, Headlines.kindOf(trimmed), whole.findings()));
      }
    }
    return segments;
  }

  private static int indexOfVisible(String text, Lines.Line line) {
    int i = line.start();
    while (i < line.end() - 1 && Letters.isBlank(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }
}
