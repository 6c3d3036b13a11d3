package dev.razvorot.align.anyorder.candidates;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import java.util.Arrays;

/**
 * How much exactly a Russian line and an English one cover of each other: every word counts once,
 * by its best counterpart. The links of the Russian line are turned round, so that an English line
 * costs O(its words + links between the two). Not for several threads.
 */
final class CloseLook {
  private static final int NONE = -1;

  private final Side english;
  private final Information information;

  /** {@code [English word]} its last link into the Russian line; its best share. */
  private final int[] last;

  private final float[] best;

  /** {@code [Russian word]} the greatest share that the English line at hand covers. */
  private final float[] found;

  /** {@code [English word]} the line that held it last. */
  private final int[] seen;

  private int looks;

  /** {@code [link]} the one before it of the same English word, ends, share. */
  private int[] before = new int[256];

  private int[] englishEnd = new int[256];
  private int[] russianEnd = new int[256];
  private float[] share = new float[256];
  private int count;

  CloseLook(PreparedBitext bitext, Information information) {
    this.english = bitext.english();
    this.information = information;
    this.last = new int[english.typeCount()];
    this.best = new float[english.typeCount()];
    this.seen = new int[english.typeCount()];
    this.found = new float[bitext.russian().typeCount()];
    Arrays.fill(last, NONE);
  }

  /** Adds a link of the Russian line. */
  void link(int russianWord, int englishWord, float part) {
    if (count == before.length) {
      before = Arrays.copyOf(before, 2 * count);
      englishEnd = Arrays.copyOf(englishEnd, 2 * count);
      russianEnd = Arrays.copyOf(russianEnd, 2 * count);
      share = Arrays.copyOf(share, 2 * count);
    }
    before[count] = last[englishWord];
    englishEnd[count] = englishWord;
    russianEnd[count] = russianWord;
    share[count] = part;
    last[englishWord] = count++;
    best[englishWord] = Math.max(best[englishWord], part);
  }

  /** Shows what an English line and the Russian one cover of each other. */
  void show(int line, Covers.Visitor visitor) {
    looks++;
    float ofLine = 0;
    float ofRow = 0;
    for (int word : english.lines[line]) {
      if (last[word] != NONE && seen[word] != looks) {
        seen[word] = looks;
        ofLine += best[word] * information.english(word);
        ofRow += raise(word);
      }
    }
    for (int word : english.lines[line]) {
      for (int link = last[word]; link != NONE; link = before[link]) {
        found[russianEnd[link]] = 0;
      }
    }
    visitor.touch(line, ofLine, ofRow);
  }

  /** Nats of the Russian line that an English word covers beyond what others do. */
  private float raise(int word) {
    float gain = 0;
    for (int link = last[word]; link != NONE; link = before[link]) {
      int other = russianEnd[link];
      if (share[link] > found[other]) {
        gain += (share[link] - found[other]) * information.russian(other);
        found[other] = share[link];
      }
    }
    return gain;
  }

  void forget() {
    for (int link = 0; link < count; link++) {
      last[englishEnd[link]] = NONE;
      best[englishEnd[link]] = 0;
    }
    count = 0;
  }
}
