package dev.razvorot.align.bitext;

import java.util.Arrays;

/**
 * Finds the places of words line by line. Each word is asked for lines near the one it was asked
 * for last, so that a step or two from there is quicker than a search of all its places, the more
 * so the longer the document. Not for several threads.
 */
public final class PlaceWalk {
  private final Places places;

  /** {@code [word]} the place that was found last. */
  private final int[] last;

  /** {@code words}: number of different words of the side. */
  public PlaceWalk(Places places, int words) {
    this.places = places;
    this.last = new int[words];
    Arrays.setAll(last, places::first);
  }

  /** The first place of a word that is not before a line; one behind its last if there is none. */
  public int from(int word, int line) {
    int at = last[word];
    while (at < places.end(word) && places.line[at] < line) {
      at = places.nextLine[at];
    }
    while (at > places.first(word) && places.line[at - 1] >= line) {
      at--;
    }
    last[word] = at;
    return at;
  }
}
