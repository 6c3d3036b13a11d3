package dev.razvorot.align;

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

  /** {@code [English word]} its first link into the open line. */
  private final int[] first;

  /** {@code [Russian word]} class of its best counterpart in the line compared. */
  private final byte[] found;

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
  private int end;

  Counterparts(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.best = new byte[english.typeCount()];
    this.first = new int[english.typeCount()];
    this.found = new byte[russian.typeCount()];
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
    }
    classesOfEnglish(own, at);
    classesOfRussian(other, at + own.length);
    return at;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  private void open(int row) {
    if (row == open) {
      return;
    }
    close();
    open = row;
    for (int word : russian.lines[row]) {
      if (seen[word] != row) {
        seen[word] = row;
        add(word);
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

  private void add(int word) {
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
      best[other] = stronger(best[other], strength);
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
      for (int link = first[word]; link != NONE; link = next[link]) {
        found[russianEnd[link]] = stronger(found[russianEnd[link]], classes[link]);
      }
    }
  }

  private void classesOfRussian(int[] words, int at) {
    for (int position = 0; position < words.length; position++) {
      bytes[at + position] = found[words[position]];
    }
    for (int word : words) {
      found[word] = WordLinks.NONE;
    }
  }

  private static byte stronger(byte a, byte b) {
    return a > b ? a : b;
  }
}
