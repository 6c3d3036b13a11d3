package dev.razvorot.text.segments;

import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.text.Letters;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Plain text whose paragraphs were broken into lines of one width, as mail and the text forms of
 * manuals are. Its lines are no units of meaning.
 *
 * <p>A line was broken at the width if the first word of the next would not have fitted. In a list
 * of headlines or sentences that is so of hardly any line, or lines begin with capitals; in broken
 * text it is so of nearly all but the last ones of paragraphs, and most go on with a small letter.
 * Of a short text that is known by lines that break in mid-sentence: with no mark at the end, and a
 * small letter next. All of them must be broken at the width; those of verse are as long as they
 * please. O(length of the text).
 */
public final class WrappedLines {
  /** Widths that people break lines at; what is narrower may be verse, what is wider is no page. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  /** Share of lines that are no wider than the width: some addresses cannot be broken. */
  private static final double WITHIN = 0.95;

  /** Fewer broken lines may be a coincidence. */
  private static final int FEWEST = 10;

  /** Lines broken at the width in mid-sentence that are none, as in a mail of one paragraph. */
  private static final int FEWEST_IN_SENTENCES = 3;

  /** Of the lines that break in mid-sentence: one in ten may be that of an address or a caption. */
  private static final double NEARLY_ALL = 0.9;

  /** Of the lines that others follow: contents, code and tables are not broken. */
  private static final double MOST = 0.5;

  private static final Pattern ITEM =
      Pattern.compile("(?:[-*+•–—]|\\(?[0-9]{1,3}(?:\\.[0-9]{1,3})*+[.)])\\s.*");

  private final List<String> lines;
  private final int width;

  /** The lines that were broken off from the one before, of texts of a width that may be one. */
  private final BitSet broken;

  private WrappedLines(List<String> lines, int width) {
    this.lines = lines;
    this.width = width;
    this.broken = isPage() ? broken() : new BitSet();
  }

  /**
   * The text with each paragraph on the line where it begins and blank lines in place of the rest.
   *
   * @return empty if the lines of the text were not broken at a width
   */
  public static Optional<RawText> joined(RawText text) {
    if (isWide(text.text())) {
      return Optional.empty();
    }
    List<String> lines = text.text().lines().map(WrappedLines::withoutEnd).toList();
    return widths(lines)
        .mapToObj(width -> new WrappedLines(lines, width))
        .filter(WrappedLines::areBroken)
        .findFirst()
        .map(wrapped -> new RawText(text.name(), wrapped.joined()));
  }

  /** Says quickly of most texts that their lines are those of no page. */
  private static boolean isWide(String text) {
    int lines = 0;
    int wide = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines++;
      wide += end - start > 2 * WIDEST ? 1 : 0;
      start = end + 1;
    }
    return wide > (1 - WITHIN) * (lines + 1);
  }

  /** The widest line, and the one that nearly all are within. */
  private static IntStream widths(List<String> lines) {
    int[] widths =
        lines.stream()
            .filter(line -> !Segment.isBlank(line))
            .mapToInt(WrappedLines::width)
            .sorted()
            .toArray();
    int last = widths.length - 1;
    return last < 0
        ? IntStream.empty()
        : IntStream.of(widths[last], widths[(int) (WITHIN * last)]).distinct();
  }

  private static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private boolean isPage() {
    return width >= NARROWEST && width <= WIDEST;
  }

  private BitSet broken() {
    BitSet broken = new BitSet(lines.size());
    for (int next = 1; next < lines.size(); next++) {
      broken.set(next, isBrokenBefore(next));
    }
    return broken;
  }

  private boolean areBroken() {
    int count = broken.cardinality();
    long capitals = broken.stream().filter(this::beginsWithCapital).count();
    return count >= MOST * followed()
        && capitals <= MOST * count
        && (count >= FEWEST || areBrokenInSentences());
  }

  /** Lines that others follow, but in a block that has none broken: a signature, an address. */
  private int followed() {
    int followed = 0;
    int start = 0;
    for (int end = 1; end <= lines.size(); end++) {
      if (end == lines.size() || Segment.isBlank(lines.get(end))) {
        int first = broken.nextSetBit(start);
        followed += first >= 0 && first < end ? end - start - 1 : 0;
        start = end + 1;
      }
    }
    return followed;
  }

  private boolean areBrokenInSentences() {
    int all = 0;
    int atWidth = 0;
    for (int next = 1; next < lines.size(); next++) {
      if (isInSentence(next)) {
        all++;
        atWidth += broken.get(next) ? 1 : 0;
      }
    }
    return atWidth >= FEWEST_IN_SENTENCES && atWidth >= NEARLY_ALL * all;
  }

  /** Whether a sentence goes on in a line: no mark before, a small letter after. */
  private boolean isInSentence(int next) {
    String line = lines.get(next - 1);
    String words = words(next);
    return !line.isEmpty()
        && !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))
        && (Character.isLetterOrDigit(line.charAt(line.length() - 1))
            || Hyphenation.endsInHyphen(line));
  }

  private boolean isBrokenBefore(int next) {
    String line = lines.get(next - 1);
    String words = words(next);
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return hasLetters(line)
        && hasLetters(words)
        && !ITEM.matcher(words).matches()
        && width(line) <= width + 1
        && width(line) + 1 + width(first) > width;
  }

  /** Headlines that are all cut to the same length look broken at a width, but begin anew. */
  private boolean beginsWithCapital(int at) {
    return Character.isUpperCase(words(at).charAt(0));
  }

  private String words(int at) {
    String line = lines.get(at);
    return line.substring(Letters.afterBlanks(line, 0));
  }

  /** Some programs indent and fill lines with no-break spaces. */
  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && Letters.isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean hasLetters(String line) {
    return line.chars().anyMatch(Character::isLetter);
  }

  private String joined() {
    Optional<Hyphenation> hyphenation = hyphenation();
    StringBuilder text = new StringBuilder();
    int ends = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (broken.get(at)) {
        glue(text, words(at), hyphenation);
      } else {
        text.append("\n".repeat(ends)).append(lines.get(at));
        ends = 0;
      }
      ends++;
    }
    return text.append("\n".repeat(ends)).toString();
  }

  /**
   * Adds a line to the paragraph before it. Lines are broken at blanks, which are gone, after
   * strokes, which are there, and in words.
   */
  private static void glue(StringBuilder text, String next, Optional<Hyphenation> hyphenation) {
    int last = text.length() - 1;
    char mark = text.charAt(last);
    if (mark == Hyphenation.SOFT_HYPHEN
        || hyphenation.filter(by -> by.divides(text, next)).isPresent()) {
      text.setLength(last);
    } else if (mark != '/' && !Hyphenation.endsInHyphen(text)) {
      text.append(' ');
    }
    text.append(next);
  }

  /** How words are divided at the ends of lines; empty if they are not. */
  private Optional<Hyphenation> hyphenation() {
    long divided =
        broken.stream()
            .filter(next -> Hyphenation.mayDivide(lines.get(next - 1), words(next)))
            .count();
    return Hyphenation.of(lines, (int) divided, broken.cardinality());
  }
}
