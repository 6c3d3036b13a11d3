package dev.razvorot.format.ladder;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Reads a ladder file. The score may be missing; empty lines and lines that begin with {@code #}
 * are passed over.
 */
public final class LadderReader {
  private final String file;
  private int line;

  private LadderReader(String file) {
    this.file = file;
  }

  /**
   * The beads of a file in its order.
   *
   * @throws CorpusFormatException at the first line that is no bead
   * @throws IOException if the disk fails
   */
  public static List<LineBead> read(Path path) throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    return read(path.toString(), text);
  }

  /**
   * The beads of a text.
   *
   * @param file what errors call it
   * @throws CorpusFormatException at the first line that is no bead
   */
  public static List<LineBead> read(String file, String text) throws CorpusFormatException {
    LadderReader reader = new LadderReader(file);
    List<LineBead> beads = new ArrayList<>();
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String row : content.lines().toList()) {
      reader.line++;
      if (!row.isEmpty() && !row.startsWith("#")) {
        beads.add(reader.bead(row));
      }
    }
    return beads;
  }

  private LineBead bead(String row) throws CorpusFormatException {
    if (row.startsWith("<")) {
      throw fault(
          1,
          "XML, such as a translation memory, which does not tell all lines of the texts",
          "a ladder, a table of line numbers, as align --to ladder writes it,");
    }
    String[] fields = row.split("\t", -1);
    if (fields.length < 2 || fields.length > 3) {
      throw fault(1, fields.length + " field(s)", "line numbers, TAB, line numbers, TAB, score");
    }
    int second = fields[0].length() + 2;
    List<Integer> source = numbers(fields[0], 1);
    List<Integer> target = numbers(fields[1], second);
    if (source.isEmpty() && target.isEmpty()) {
      throw fault(1, "a bead without lines", "a line number on one side at least");
    }
    return new LineBead(source, target, score(fields, second));
  }

  private List<Integer> numbers(String field, int column) throws CorpusFormatException {
    TreeSet<Integer> numbers = new TreeSet<>();
    int at = column;
    for (String number : field.isEmpty() ? new String[0] : field.split(",", -1)) {
      if (!number.matches("[0-9]{1,9}")) {
        throw fault(at, "\"" + number + "\"", "a 0-based line number");
      }
      if (!numbers.add(Integer.valueOf(number))) {
        throw fault(at, "line " + number + " twice in one bead", "each line once");
      }
      at += number.length() + 1;
    }
    return List.copyOf(numbers);
  }

  private OptionalDouble score(String[] fields, int second) throws CorpusFormatException {
    if (fields.length < 3 || fields[2].isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!fields[2].matches("[01](\\.[0-9]+)?") || Double.parseDouble(fields[2]) > 1) {
      throw fault(
          second + fields[1].length() + 1, "\"" + fields[2] + "\"", "a score between 0 and 1");
    }
    return OptionalDouble.of(Double.parseDouble(fields[2]));
  }

  private CorpusFormatException fault(int column, String wrong, String expected) {
    return new CorpusFormatException(
        new Place(file, line, column), wrong, expected + " was expected");
  }
}
