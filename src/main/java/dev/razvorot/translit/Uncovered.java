package dev.razvorot.translit;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Letters that a scheme does not cover and left as they were: Cyrillic ones in a Latin text, Latin
 * ones in a Cyrillic text.
 *
 * @param letters how often each was left, by the letter
 */
public record Uncovered(SortedMap<String, Long> letters) {

  /** Copies the map. */
  public Uncovered {
    letters = Collections.unmodifiableSortedMap(new TreeMap<>(letters));
  }

  /** How many letters were left in all. */
  public long total() {
    return letters.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Counts the letters of a script. Not for two threads. */
  static final class Counter {
    /** First letter of the block Cyrillic. */
    private static final int CYRILLIC = 0x0400;

    /** Last letter of the block Cyrillic, before its titlo marks. */
    private static final int CYRILLIC_END = 0x0481;

    /** End of Latin Extended-B: all letters before are Latin but one sign. */
    private static final int LATIN_END = 0x0250;

    /** The only letter below that is of no script: the micro sign. */
    private static final int MICRO = 0xB5;

    private final boolean cyrillic;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    private Counter(boolean cyrillic) {
      this.cyrillic = cyrillic;
    }

    static Counter ofCyrillic() {
      return new Counter(true);
    }

    static Counter ofLatin() {
      return new Counter(false);
    }

    void count(char[] text, int start, int end) {
      for (int at = start; at < end; at++) {
        if (isLeft(text[at])) {
          counts.merge(String.valueOf(text[at]), 1L, Long::sum);
        }
      }
    }

    private boolean isLeft(char letter) {
      if (letter < LATIN_END) {
        return !cyrillic && Character.isLetter(letter) && letter != MICRO;
      }
      if (letter >= CYRILLIC && letter <= CYRILLIC_END) {
        return cyrillic;
      }
      return Character.isLetter(letter) && UnicodeScript.of(letter) == script();
    }

    /** Asked late: the table of scripts costs a cold start some milliseconds. */
    private UnicodeScript script() {
      return cyrillic ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
    }

    Uncovered uncovered() {
      return new Uncovered(counts);
    }
  }
}
