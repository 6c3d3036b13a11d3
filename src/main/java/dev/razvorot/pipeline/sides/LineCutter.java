package dev.razvorot.pipeline.sides;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.align.Aligners;
import dev.razvorot.align.Order;
import dev.razvorot.text.segments.BilingualLine;
import dev.razvorot.text.segments.BilingualLine.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the lines with an English and a Russian side that translate each other.
 *
 * <p>The form of a line alone does not tell «Bolshoi reopens / Большой снова открыт» from «The
 * Rolling Stones — легенда рока»; whether the aligner would pair the sides does. Lines of one
 * layout are judged together: if most of three or more are translations, it is how the file is laid
 * out and all are; else a line must be sure by itself. Where a side is but one word, as in lists of
 * terms, that holds for lines that follow each other: they are a list, whether a lexicon knows all
 * its terms or not; where they begin with small letters on both sides, as no name does, a third is
 * enough. A word and a clause, «Google — поиск стал умнее», do not speak for a list. Rows that are
 * told by their neighbours alone go with them. The names of columns are no sides. Costs nothing if
 * no line has two sides.
 */
final class LineCutter {
  /** Fewer lines of one layout may be a coincidence. */
  private static final int FEWEST = 3;

  /**
   * Score from which one line speaks for itself: «Deutsche Bank AG — крупнейший банк Германии», of
   * which one word is the same, has .94, the shortest true headlines .98.
   */
  private static final double SURE = 0.95;

  /** Lines that are judged together: enough rivals, and cost in proportion to the file. */
  private static final int AT_ONCE = 500;

  private final Aligners aligners;

  LineCutter(Aligners aligners) {
    this.aligners = aligners;
  }

  /** The lines of a text whose sides are a pair. */
  CutLines lines(RawText text) {
    TableLines table = TableLines.of(text);
    List<BilingualLine> lines = new ArrayList<>(BilingualLine.of(text));
    lines.removeIf(line -> ColumnName.areHeads(line) || table.numbers().contains(line.number()));
    if (table.areNamed()) {
      List<BilingualLine> cut = new ArrayList<>(table.lines());
      cut.addAll(pairs(text, lines));
      return CutLines.of(cut, table);
    }
    lines.addAll(table.lines());
    lines.sort(Comparator.comparingInt(BilingualLine::number));
    return CutLines.of(pairs(text, lines), table);
  }

  private List<BilingualLine> pairs(RawText text, List<BilingualLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    double[] scores = new double[lines.size()];
    for (int start = 0; start < scores.length; start += AT_ONCE) {
      int end = Math.min(scores.length, start + AT_ONCE);
      score(text.name(), lines.subList(start, end), scores, start);
    }
    Set<Layout> usual = usual(lines, scores);
    BitSet listed = listed(lines, scores);
    return IntStream.range(0, scores.length)
        .filter(i -> listed.get(i) || isPair(lines.get(i), scores[i], usual))
        .mapToObj(lines::get)
        .toList();
  }

  private static boolean isPair(BilingualLine line, double score, Set<Layout> usual) {
    boolean isUsual = usual.contains(line.layout());
    if (line.byNeighbours()) {
      return isUsual;
    }
    return line.isShort() ? isUsual && score > 0 : isUsual || score >= SURE;
  }

  /** The lines of runs that are laid out alike and of which most are translations. */
  private static BitSet listed(List<BilingualLine> lines, double[] scores) {
    BitSet listed = new BitSet(scores.length);
    int start = 0;
    int all = 0;
    int translated = 0;
    int small = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean counts = !lines.get(i).byNeighbours();
      all += counts ? 1 : 0;
      translated += counts && scores[i] > 0 && areEven(lines.get(i)) ? 1 : 0;
      small += counts && areSmall(lines.get(i)) ? 1 : 0;
      boolean last = i + 1 == scores.length || !lines.get(i).isFollowedBy(lines.get(i + 1));
      if (last) {
        boolean speak = 2 * translated > all || 2 * small > all && 3 * translated >= all;
        listed.set(start, i + 1, all >= FEWEST && speak);
        start = i + 1;
        all = 0;
        translated = 0;
        small = 0;
      }
    }
    return listed;
  }

  private static boolean areSmall(BilingualLine line) {
    return beginsSmall(line.english()) && beginsSmall(line.russian());
  }

  private static boolean beginsSmall(Segment side) {
    return Character.isLowerCase(side.text().codePointAt(0));
  }

  /** Whether no side has more than twice the words of the other. */
  private static boolean areEven(BilingualLine line) {
    int english = words(line.english().text());
    int russian = words(line.russian().text());
    return english <= 2 * russian && russian <= 2 * english;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  /** The layouts of which most lines are translations. */
  private static Set<Layout> usual(List<BilingualLine> lines, double[] scores) {
    Map<Layout, Integer> all = new HashMap<>();
    Map<Layout, Integer> translated = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      int counts = lines.get(i).isShort() || lines.get(i).byNeighbours() ? 0 : 1;
      all.merge(lines.get(i).layout(), counts, Integer::sum);
      translated.merge(lines.get(i).layout(), scores[i] > 0 ? counts : 0, Integer::sum);
    }
    Set<Layout> usual = all.keySet();
    usual.removeIf(
        layout -> all.get(layout) < FEWEST || 2 * translated.get(layout) <= all.get(layout));
    return usual;
  }

  /** How likely the sides of lines are a pair; 0 if one is rather the half of another. */
  private void score(String name, List<BilingualLine> lines, double[] scores, int start) {
    List<Segment> english = lines.stream().map(BilingualLine::english).toList();
    List<Segment> russian = lines.stream().map(BilingualLine::russian).toList();
    Alignment alignment =
        aligners.align(
            new Document(name, Language.ENGLISH, english),
            new Document(name, Language.RUSSIAN, russian),
            Order.ANY);
    for (Bead bead : alignment.pairs()) {
      if (bead.source().equals(bead.target())) {
        scores[start + bead.source().start()] = bead.score();
      }
    }
  }
}
