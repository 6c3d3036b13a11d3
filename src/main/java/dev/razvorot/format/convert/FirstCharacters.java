package dev.razvorot.format.convert;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.CharReader;
import dev.razvorot.format.chars.EncodedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells formats of files whose names do not. */
final class FirstCharacters {
  /** The root element stands behind declarations and comments, hardly ever further down. */
  private static final int ENOUGH = 1 << 13;

  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w+:)?(tmx|xliff)[\\s>]", Pattern.CASE_INSENSITIVE);

  private FirstCharacters() {}

  static CorpusFormat format(EncodedFile file) throws IOException {
    String head = head(file).strip();
    Matcher root = ROOT.matcher(head);
    if (head.startsWith("<") && root.find()) {
      return root.group(1).equalsIgnoreCase("tmx") ? CorpusFormat.TMX : CorpusFormat.XLIFF;
    }
    if (head.startsWith("{")) {
      return CorpusFormat.JSONL;
    }
    String line = head.lines().findFirst().orElse("");
    if (line.indexOf('\t') >= 0) {
      return CorpusFormat.TSV;
    }
    if (!head.startsWith("<") && (areRows(head, line, ',') || areRows(head, line, ';'))) {
      return CorpusFormat.CSV;
    }
    throw new CorpusFormatException(
        new Place(file.name(), 1, 1),
        "a file in no format of corpora",
        "TMX, XLIFF, a table, JSON Lines or two files x.en and x.ru were expected");
  }

  /**
   * Whether a mark of the first line parts most rows of a head into as many fields, as it does in a
   * table and hardly ever in prose.
   */
  private static boolean areRows(String head, String first, char mark) {
    Map<Integer, Integer> rows = new HashMap<>();
    int marks = 0;
    boolean quoted = false;
    for (char c : (head + '\n').toCharArray()) {
      quoted ^= c == '"';
      marks += !quoted && c == mark ? 1 : 0;
      if (c == '\n' && !quoted) {
        rows.merge(marks, 1, Integer::sum);
        marks = 0;
      }
    }
    int all = rows.values().stream().mapToInt(Integer::intValue).sum();
    rows.remove(0);
    return first.indexOf(mark) >= 0 && rows.values().stream().anyMatch(same -> 2 * same > all);
  }

  /** Of a file that breaks off, what there is: who reads it all complains. */
  private static String head(EncodedFile file) throws IOException {
    char[] head = new char[ENOUGH];
    int length = 0;
    try (CharReader reader = CharReader.open(file)) {
      for (int count = 0; count >= 0 && length < ENOUGH; ) {
        count = reader.read(head, length, ENOUGH - length);
        length += Math.max(0, count);
      }
    } catch (CorpusFormatException e) {
      if (length == 0) {
        throw e;
      }
    }
    return new String(head, 0, length);
  }
}
