package dev.razvorot.format.table;

import org.apache.commons.csv.CSVFormat;

/** For whom a table is written. */
public enum TablePreset {
  /** Programs: commas, LF, no byte order mark, texts as they are (RFC 4180). */
  MACHINE(',', "\n", false),

  /** Programs that like tabs better; quotes as in CSV. */
  TSV('\t', "\n", false),

  /** Excel and LibreOffice where the decimal mark is a point. */
  EXCEL(',', "\r\n", true),

  /** Excel and LibreOffice in Russia, where the comma is the decimal mark. */
  EXCEL_RU(';', "\r\n", true);

  private final char delimiter;
  private final String lineEnd;
  private final boolean spreadsheet;

  TablePreset(char delimiter, String lineEnd, boolean spreadsheet) {
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
    this.spreadsheet = spreadsheet;
  }

  /**
   * Whether the file begins with a byte order mark, without which Excel takes UTF-8 for a local
   * encoding, and whether texts that a spreadsheet would compute are guarded.
   */
  boolean isForSpreadsheets() {
    return spreadsheet;
  }

  CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator(lineEnd).get();
  }
}
