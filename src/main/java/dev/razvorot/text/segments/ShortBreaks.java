package dev.razvorot.text.segments;

import dev.razvorot.RawText;
import dev.razvorot.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Headlines that were broken over short lines, as in a narrow column, with blank lines between
 * them: «Правительство обсудит / поправки к закону / о такси». They have no one width, and look
 * like a heading and the terms under it; so a person is told, and nothing is joined. O(length).
 */
public final class ShortBreaks {
  /** Fewer blocks may be a coincidence. */
  private static final int FEWEST = 3;

  /** Lines of a headline at most; more are a list. */
  private static final int MOST = 4;

  private static final String MARKS = ".!?…,;:—–-»\"”)";

  private int blocks;
  private int breaks;
  private int goingOn;
  private boolean isOther;

  private ShortBreaks() {}

  /**
   * How many lines begin with a small letter behind a line without a mark.
   *
   * @return 0 if blocks of several lines are few or one is long, or they are not most of the lines
   *     that stand under another, or some of these end with a mark, as those of verse do
   */
  public static int count(RawText text) {
    ShortBreaks all = new ShortBreaks();
    List<String> block = new ArrayList<>();
    for (Lines.Line at : Lines.of(text.text())) {
      String line = Lines.trim(text.text().substring(at.start(), at.end()));
      if (line.isEmpty()) {
        all.add(block);
        block.clear();
      } else {
        block.add(line);
      }
    }
    all.add(block);
    boolean told = !all.isOther && all.blocks >= FEWEST && 2 * all.goingOn > all.breaks;
    return told ? all.goingOn : 0;
  }

  private void add(List<String> block) {
    blocks += block.size() > 1 ? 1 : 0;
    isOther |= block.size() > MOST;
    for (int i = 1; i < block.size(); i++) {
      breaks++;
      isOther |= MARKS.indexOf(block.get(i - 1).charAt(block.get(i - 1).length() - 1)) >= 0;
      boolean isBegun = Character.isUpperCase(block.get(0).codePointAt(0));
      goingOn += isBegun && Character.isLowerCase(block.get(i).codePointAt(0)) ? 1 : 0;
    }
  }
}
