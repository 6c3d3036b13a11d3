package dev.razvorot.lexicon;

import dev.razvorot.lexicon.Translation.Grade;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a lexicon knows, in a few arrays.
 *
 * @param english the English stems; the id of one is its index plus what lexicons below have
 * @param russian the Russian stems that have translations
 * @param first {@code [Russian stem]} its first translation; one more entry at the end
 * @param packed {@code [translation]} id of the English stem times the number of grades, plus grade
 */
record LexiconTables(StemList english, StemList russian, int[] first, int[] packed) {
  private static final Grade[] GRADES = Grade.values();

  /** The tables of these translations by Russian stem. */
  static LexiconTables of(StemList english, Map<String, List<Translation>> translations) {
    TreeMap<String, List<Translation>> sorted = new TreeMap<>(translations);
    int[] first = new int[sorted.size() + 1];
    int[] packed = new int[sorted.values().stream().mapToInt(List::size).sum()];
    int stem = 0;
    int at = 0;
    for (List<Translation> each : sorted.values()) {
      for (Translation translation : each) {
        packed[at++] = translation.english() * GRADES.length + translation.grade().ordinal();
      }
      first[++stem] = at;
    }
    return new LexiconTables(english, StemList.of(sorted.keySet()), first, packed);
  }

  /** The translations of a Russian stem by its index. */
  List<Translation> translations(int stem) {
    Translation[] found = new Translation[first[stem + 1] - first[stem]];
    for (int k = 0; k < found.length; k++) {
      int pair = packed[first[stem] + k];
      found[k] = new Translation(pair / GRADES.length, GRADES[pair % GRADES.length]);
    }
    return List.of(found);
  }

  /** Writes the tables so that {@link #read} gives them back. */
  void write(DataOutputStream out) throws IOException {
    write(out, english);
    write(out, russian);
    write(out, first);
    write(out, packed);
  }

  static LexiconTables read(DataInputStream in) throws IOException {
    return new LexiconTables(readStems(in), readStems(in), readNumbers(in), readNumbers(in));
  }

  private static void write(DataOutputStream out, StemList stems) throws IOException {
    byte[] letters = stems.letters().getBytes(StandardCharsets.UTF_8);
    out.writeInt(letters.length);
    out.write(letters);
    write(out, stems.starts());
  }

  private static StemList readStems(DataInputStream in) throws IOException {
    byte[] letters = new byte[in.readInt()];
    in.readFully(letters);
    return new StemList(new String(letters, StandardCharsets.UTF_8), readNumbers(in));
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static int[] readNumbers(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt() * Integer.BYTES];
    in.readFully(bytes);
    int[] numbers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }
}
