package dev.razvorot.lexicon.words;

import org.jspecify.annotations.Nullable;

/**
 * Spellings by the {@linkplain Fingerprint fingerprints} of their characters: found in a text
 * without copying them out of it (open addressing, linear probing).
 *
 * <p>Not for several threads. O(1).
 */
final class SpellingTable {
  private static final int FIRST_SLOTS = 1 << 12;

  /** Spellings held at most; when there are more, all are forgotten. */
  private static final int CAPACITY = 400_000;

  private long[] keys = new long[FIRST_SLOTS];
  private @Nullable Spelling[] spellings = new Spelling[FIRST_SLOTS];
  private int size;

  /** The spelling of a fingerprint; null if it is not known. */
  @Nullable Spelling find(long key) {
    return spellings[Fingerprint.slot(keys, key)];
  }

  void add(long key, Spelling spelling) {
    if (size >= CAPACITY) {
      keys = new long[FIRST_SLOTS];
      spellings = new Spelling[FIRST_SLOTS];
      size = 0;
    } else if (3 * size > keys.length) {
      grow();
    }
    int slot = Fingerprint.slot(keys, key);
    keys[slot] = key;
    spellings[slot] = spelling;
    size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Spelling[] old = spellings;
    keys = new long[2 * oldKeys.length];
    spellings = new Spelling[keys.length];
    for (int at = 0; at < old.length; at++) {
      if (oldKeys[at] != 0) {
        int slot = Fingerprint.slot(keys, oldKeys[at]);
        keys[slot] = oldKeys[at];
        spellings[slot] = old[at];
      }
    }
  }
}
