package dev.razvorot.align.bitext;

import dev.razvorot.lexicon.words.Fingerprint;
import dev.razvorot.lexicon.words.Spelling;
import dev.razvorot.lexicon.words.Word;
import java.util.Arrays;

/**
 * The distinct words of one document, numbered from 0 in the order of their first appearance (open
 * addressing, linear probing). Not for several threads while it grows.
 */
final class WordTypes {
  private Word[] words = new Word[256];
  private String[] surfaces = new String[256];

  /** A word was seen with a capital inside a line. */
  static final byte INSIDE = 1;

  /** With a capital at the start of a line that may be a name. */
  static final byte AT_START = 2;

  /** In small letters. */
  static final byte SMALL = 4;

  /** {@code [word]} these, added up. */
  private byte[] seen = new byte[256];

  private int count;

  /** {@code [slot]} key of the word that stands there; 0 if none does. */
  private long[] keys = new long[1024];

  /** {@code [slot]} its id. */
  private int[] ids = new int[1024];

  /** The id of a word, a new one if it was not seen before. */
  int add(Spelling spelling) {
    long key = spelling.key();
    int slot = Fingerprint.slot(keys, key);
    if (keys[slot] == key) {
      return ids[slot];
    }
    if (count == words.length) {
      grow();
      slot = Fingerprint.slot(keys, key);
    }
    keys[slot] = key;
    ids[slot] = count;
    words[count] = spelling.word();
    surfaces[count] = spelling.surface();
    return count++;
  }

  /** The id of the word of a key; -1 if the document does not have it. */
  int id(long key) {
    int slot = Fingerprint.slot(keys, key);
    return keys[slot] == 0 ? -1 : ids[slot];
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * count);
    surfaces = Arrays.copyOf(surfaces, 2 * count);
    seen = Arrays.copyOf(seen, 2 * count);
    keys = new long[8 * count];
    ids = new int[8 * count];
    for (int id = 0; id < count; id++) {
      int slot = Fingerprint.slot(keys, words[id].key());
      keys[slot] = words[id].key();
      ids[slot] = id;
    }
  }

  int count() {
    return count;
  }

  Word word(int id) {
    return words[id];
  }

  /** The word as the text first writes it. */
  String surface(int id) {
    return surfaces[id];
  }

  /** Whether the word was seen with a capital inside a line. */
  boolean isName(int id) {
    return (seen[id] & INSIDE) != 0;
  }

  /** Whether it may be a name: one inside a line, or at the start of some and never small. */
  boolean mayBeName(int id) {
    return isName(id) || (seen[id] & (AT_START | SMALL)) == AT_START;
  }

  /** Takes note of where the word stands: {@link #INSIDE}, {@link #AT_START}, {@link #SMALL}. */
  void see(int id, int where) {
    seen[id] |= (byte) where;
  }
}
