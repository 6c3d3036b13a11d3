package dev.razvorot.text.segments;

import dev.razvorot.Language;
import dev.razvorot.RawText;
import dev.razvorot.text.languages.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Line breaks within a paragraph of a word processor. People part what belongs apart by them, such
 * as an address or a text from its translation, and they come along when running text is pasted
 * from a page.
 *
 * <p>All breaks of a paragraph are ends of lines unless it is running text, so that a signature and
 * its translation are cut alike, however either language writes titles. Running text has long
 * lines, most of which begin with a small letter. There a line goes on in the next unless a mark
 * ends it, or the next begins with no letter, as that of an address, or in another language. A word
 * that was broken goes on wherever it stands. Long paragraphs that were broken at a width are
 * joined as plain text is. O(length of the paragraph).
 */
public final class SoftBreaks {
  private static final String ENDS = ".!?…:;";

  /**
   * Characters that lines of running text have at least, on the average but for the last one; those
   * of signatures, addresses and titles have fewer ({@code SoftBreaksTest}).
   */
  private static final int LONG = 35;

  /** What lines of addresses begin with, small letters or not: «ул. Ленина, 12», «тел. 112». */
  private static final Set<String> ADDRESS =
      Set.of(
          "ул.", "г.", "д.", "тел.", "пр.", "просп.", "пер.", "пл.", "кв.", "оф.", "пос.", "тел.:");

  private final List<String> lines;
  private final boolean isProse;

  private SoftBreaks(List<String> lines) {
    this.lines = lines;
    this.isProse = isProse(lines);
  }

  /** The lines that a paragraph is made of, at least one; none is blank if there are several. */
  public static List<String> lines(String paragraph) {
    if (paragraph.indexOf('\n') < 0) {
      return List.of(paragraph.strip());
    }
    Optional<RawText> unwrapped = WrappedLines.joined(new RawText("", paragraph));
    String text = unwrapped.map(RawText::text).orElse(paragraph);
    return new SoftBreaks(text.lines().map(String::strip).toList()).joined();
  }

  private List<String> joined() {
    List<String> joined = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      if (!line.isEmpty() && !goesOn(at)) {
        joined.add(line.toString());
        line.setLength(0);
      }
      append(line, lines.get(at));
    }
    if (!line.isEmpty() || joined.isEmpty()) {
      joined.add(line.toString());
    }
    return joined;
  }

  private static boolean isProse(List<String> lines) {
    int breaks = lines.size() - 1;
    int small = 0;
    int length = 0;
    for (int at = 0; at < breaks; at++) {
      String line = lines.get(at);
      length += line.codePointCount(0, line.length());
      small += beginsSmall(lines.get(at + 1)) ? 1 : 0;
    }
    return 2 * small > breaks && length >= LONG * breaks;
  }

  private boolean goesOn(int at) {
    String before = lines.get(at - 1);
    String next = lines.get(at);
    if (before.isEmpty() || next.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return isWordBroken(before, next)
        || isProse
            && ENDS.indexOf(last) < 0
            && Character.isLetter(next.codePointAt(0))
            && !isOfAddress(next)
            && areOfOneLanguage(before, next);
  }

  private static boolean isWordBroken(String before, String next) {
    boolean hyphen =
        Hyphenation.endsInHyphen(before)
            || before.charAt(before.length() - 1) == Hyphenation.SOFT_HYPHEN;
    return hyphen && beginsSmall(next);
  }

  private static boolean beginsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !isOfAddress(line);
  }

  private static boolean isOfAddress(String line) {
    return ADDRESS.contains(line.substring(0, Math.max(line.indexOf(' '), 0)));
  }

  private static boolean areOfOneLanguage(String before, String next) {
    Optional<Language> language = Languages.of(before);
    Optional<Language> other = Languages.of(next);
    return language.isEmpty() || other.isEmpty() || language.equals(other);
  }

  /** Lines are broken at blanks, which are gone, and after hyphens, which are there. */
  private static void append(StringBuilder line, String next) {
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == Hyphenation.SOFT_HYPHEN) {
      line.setLength(last);
    } else if (last >= 0 && !Hyphenation.endsInHyphen(line)) {
      line.append(' ');
    }
    line.append(next);
  }
}
