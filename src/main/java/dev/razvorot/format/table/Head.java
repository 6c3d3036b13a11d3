package dev.razvorot.format.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The beginning of a table, from which its dialect and its columns are told.
 *
 * @param text the characters
 * @param whole whether they are all there is
 */
record Head(String text, boolean whole) {
  /** Enough rows to tell columns by their language, little enough to hold. */
  static final int LENGTH = 1 << 14;

  /** Reads the beginning and puts it back. */
  static Head of(PushbackReader reader) throws IOException {
    char[] head = new char[LENGTH];
    int length = 0;
    for (int count = 0; count >= 0 && length < LENGTH; ) {
      count = reader.read(head, length, LENGTH - length);
      length += Math.max(0, count);
    }
    reader.unread(head, 0, length);
    return new Head(new String(head, 0, length), length < LENGTH);
  }

  /**
   * The rows as a dialect sees them, without one that is cut; none if its quotes do not fit, or are
   * to be mended so often that they seem to be none.
   */
  List<List<String>> rows(Dialect dialect) {
    List<List<String>> rows = new ArrayList<>();
    Reader characters = new StringReader(text);
    MendedQuotes quotes = new MendedQuotes(characters, dialect);
    try (Reader reader = dialect.quotes() ? quotes : characters;
        CSVParser parser =
            CSVParser.parse(reader, dialect.format().builder().setLenientEof(!whole).get())) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
    if (!quotes.areMeant()) {
      return List.of();
    }
    return whole || rows.size() < 2 ? rows : rows.subList(0, rows.size() - 1);
  }
}
