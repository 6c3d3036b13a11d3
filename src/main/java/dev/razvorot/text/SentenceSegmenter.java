package dev.razvorot.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.razvorot.Place;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import java.util.ArrayList;
import java.util.List;

/** One segment a sentence, by the sentence breaks of ICU. */
final class SentenceSegmenter implements Segmenter {
  @Override
  public List<Segment> segment(RawText text) {
    List<Segment> sentences = new ArrayList<>();
    for (Segment line : Segmenter.lines().segment(text)) {
      cut(line, sentences);
    }
    return sentences;
  }

  private static void cut(Segment line, List<Segment> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    breaks.setText(line.text());
    int number = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String sentence = Lines.trim(line.text().substring(start, end));
      if (!sentence.isEmpty()) {
        number++;
        Place place =
            new Place(line.place().file(), line.place().line(), line.place().column() + start);
        String id = line.id() + "." + number;
        sentences.add(
            new Segment(id, sentence, place, Headlines.kindOf(sentence), line.findings()));
      }
    }
  }
}
