package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.Places;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Repeats;
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
  private final Repeats ofEnglish;
  private final Repeats ofRussian;

  /** {@code [English word]} its first link into the open line. */
  private final int[] first;

  /** {@code [link into the open line]} the next one of the same English word, and that word. */
  private int[] next = new int[256];

  private int[] word = new int[256];

  /** {@code [link]} first place of the Russian word in the open line, class. */
  private int[] place = new int[256];

  private byte[] classes = new byte[256];
  private int count;
  private int open = NONE;

  private final BestCounterparts best = new BestCounterparts(256);
  private int end;

  Counterparts(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.ofEnglish = new Repeats(english.typeCount());
    this.ofRussian = new Repeats(russian.typeCount());
    this.first = new int[english.typeCount()];
    Arrays.fill(first, NONE);
  }

  @Override
  public void clear() {
    end = 0;
  }

  @Override
  public int at(int line, int row) {
    open(row);
    int[] own = english.lines[line];
    int at = end;
    end += own.length + russian.lines[row].length;
    best.clear(at, end);
    ofEnglish.begin();
    for (int k = 0; k < own.length; k++) {
      meet(own[k], k, own.length, at);
    }
    return at;
  }

  @Override
  public BestCounterparts best() {
    return best;
  }

  private void open(int row) {
    if (row == open) {
      return;
    }
    close();
    open = row;
    ofRussian.begin();
    int[] words = russian.lines[row];
    for (int word : words) {
      if (ofRussian.before(word) == 0) {
        add(word, russian.places.in(row, word));
      }
    }
  }

  private void close() {
    for (int link = 0; link < count; link++) {
      first[word[link]] = NONE;
    }
    count = 0;
  }

  private void add(int russianWord, int at) {
    int[] others = links.words[russianWord];
    reserveLinks(count + others.length);
    for (int k = 0; k < others.length; k++) {
      next[count] = first[others[k]];
      word[count] = others[k];
      place[count] = at;
      classes[count] = links.classes[russianWord][k];
      first[others[k]] = count++;
    }
  }

  private void reserveLinks(int size) {
    if (size > next.length) {
      int room = Math.max(size, next.length * 2);
      next = Arrays.copyOf(next, room);
      word = Arrays.copyOf(word, room);
      place = Arrays.copyOf(place, room);
      classes = Arrays.copyOf(classes, room);
    }
  }

  /**
   * Notes the counterparts in the open line of the k-th of so many words, in the run at an index.
   */
  private void meet(int englishWord, int k, int words, int run) {
    int times = ofEnglish.before(englishWord);
    Places places = russian.places;
    for (int link = first[englishWord]; link != NONE; link = next[link]) {
      int at = place[link] + times;
      if (at < places.nextLine[place[link]]) {
        int other = places.position[at];
        best.raise(run + k, classes[link], Places.share(other, russian.lines[open].length));
        best.raise(run + words + other, classes[link], Places.share(k, words));
      }
    }
  }
}
