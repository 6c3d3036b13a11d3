package dev.razvorot.align.evidence;

import dev.razvorot.align.bitext.Places;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;
import java.util.Arrays;

/**
 * Compares lines anew each time: for pairs of lines anywhere, asked for once.
 *
 * <p>A Russian line is opened at the cost of the links of its words: they are turned round, so that
 * each English word knows the words of the line it may stand for. Every comparison then costs
 * O(words of both lines + links between them). Not for several threads.
 */
final class Counterparts implements LineClasses {
  private static final int NONE = -1;

  private final Side english;
  private final Side russian;
  private final WordLinks links;

  /** {@code [English word]} class of its best counterpart in the open line. */
  private final byte[] best;

  /** {@code [English word]} where that stands. */
  private final byte[] bestAt;

  /** {@code [English word]} its first link into the open line. */
  private final int[] first;

  /** {@code [Russian word]} class of its best counterpart in the line compared. */
  private final byte[] found;

  /** {@code [Russian word]} where that stands. */
  private final byte[] foundAt;

  /** {@code [Russian word]} the line that was open when the word was last met. */
  private final int[] seen;

  /** {@code [link into the open line]} the next one of the same English word, ends, class. */
  private int[] next = new int[256];

  private int[] englishEnd = new int[256];
  private int[] russianEnd = new int[256];
  private byte[] classes = new byte[256];
  private int count;
  private int open = NONE;

  private byte[] bytes = new byte[256];
  private byte[] shares = new byte[256];
  private int end;

  Counterparts(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.best = new byte[english.typeCount()];
    this.bestAt = new byte[english.typeCount()];
    this.first = new int[english.typeCount()];
    this.found = new byte[russian.typeCount()];
    this.foundAt = new byte[russian.typeCount()];
    this.seen = new int[russian.typeCount()];
    Arrays.fill(first, NONE);
    Arrays.fill(seen, NONE);
  }

  @Override
  public void clear() {
    end = 0;
  }

  @Override
  public int at(int line, int row) {
    open(row);
    int[] own = english.lines[line];
    int[] other = russian.lines[row];
    int at = end;
    end += own.length + other.length;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * end);
      shares = Arrays.copyOf(shares, 2 * end);
    }
    classesOfEnglish(own, at);
    classesOfRussian(other, at + own.length);
    return at;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public byte[] shares() {
    return shares;
  }

  private void open(int row) {
    if (row == open) {
      return;
    }
    close();
    open = row;
    int[] words = russian.lines[row];
    for (int position = 0; position < words.length; position++) {
      if (seen[words[position]] != row) {
        seen[words[position]] = row;
        add(words[position], Places.share(position, words.length));
      }
    }
  }

  private void close() {
    for (int link = 0; link < count; link++) {
      best[englishEnd[link]] = WordLinks.NONE;
      first[englishEnd[link]] = NONE;
    }
    if (open != NONE) {
      for (int word : russian.lines[open]) {
        seen[word] = NONE;
      }
    }
    count = 0;
  }

  private void add(int word, byte share) {
    int[] others = links.words[word];
    reserve(count + others.length);
    for (int k = 0; k < others.length; k++) {
      int other = others[k];
      byte strength = links.classes[word][k];
      next[count] = first[other];
      englishEnd[count] = other;
      russianEnd[count] = word;
      classes[count] = strength;
      first[other] = count++;
      if (best[other] < strength) {
        best[other] = strength;
        bestAt[other] = share;
      }
    }
  }

  private void reserve(int size) {
    if (size > next.length) {
      int room = Math.max(size, next.length * 2);
      next = Arrays.copyOf(next, room);
      englishEnd = Arrays.copyOf(englishEnd, room);
      russianEnd = Arrays.copyOf(russianEnd, room);
      classes = Arrays.copyOf(classes, room);
    }
  }

  private void classesOfEnglish(int[] words, int at) {
    for (int position = 0; position < words.length; position++) {
      int word = words[position];
      bytes[at + position] = best[word];
      shares[at + position] = bestAt[word];
      if (first[word] != NONE) {
        find(word, Places.share(position, words.length));
      }
    }
  }

  /** Notes an English word as counterpart of the words of the open line. */
  private void find(int word, byte share) {
    for (int link = first[word]; link != NONE; link = next[link]) {
      int other = russianEnd[link];
      if (found[other] < classes[link]) {
        found[other] = classes[link];
        foundAt[other] = share;
      }
    }
  }

  private void classesOfRussian(int[] words, int at) {
    for (int position = 0; position < words.length; position++) {
      bytes[at + position] = found[words[position]];
      shares[at + position] = foundAt[words[position]];
    }
    for (int word : words) {
      found[word] = WordLinks.NONE;
    }
  }
}
