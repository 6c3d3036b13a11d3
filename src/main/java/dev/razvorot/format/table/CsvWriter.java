package dev.razvorot.format.table;

import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Findings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table (RFC 4180, UTF-8, lines ended by LF): the header row {@code
 * id,en,ru,score,document,en_lines,ru_lines,findings}, then a row for each unit.
 *
 * <p>What a unit does not have is an empty field. Several findings stand on lines of one field. Not
 * safe for use by several threads.
 */
public final class CsvWriter implements CorpusWriter {
  private static final List<String> HEADER =
      List.of("id", "en", "ru", "score", "document", "en_lines", "ru_lines", "findings");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** Columns that are written when asked for. */
  public enum Column {
    /** What spoke for the pair, after the findings. */
    EVIDENCE
  }

  private final OutputStream stream;
  private final CSVPrinter printer;
  private final Set<Column> extra;

  /**
   * Begins the file.
   *
   * @param stream where to; {@link #close()} closes it
   * @param extra columns beyond the usual eight
   * @throws IOException if the disk fails
   */
  public CsvWriter(OutputStream stream, Set<Column> extra) throws IOException {
    this.stream = stream;
    this.extra = Set.copyOf(extra);
    this.printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), FORMAT);
    printer.printRecord(header());
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    try {
      printer.printRecord(row(unit));
    } catch (IOException e) {
      abandon();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      printer.flush();
    } catch (IOException e) {
      abandon();
      throw e;
    }
  }

  private void abandon() {
    if (stream instanceof AtomicFile file) {
      file.abandon();
    }
  }

  private List<String> header() {
    List<String> names = new ArrayList<>(HEADER);
    if (extra.contains(Column.EVIDENCE)) {
      names.add("evidence");
    }
    return names;
  }

  private List<String> row(TranslationUnit unit) {
    String[] lines = unit.prop(Prop.LINES).orElse(":").split(":", 2);
    List<String> fields =
        new ArrayList<>(
            List.of(
                unit.id(),
                unit.source().text(),
                unit.target().text(),
                unit.prop(Prop.SCORE).orElse(""),
                unit.prop(Prop.DOCUMENT).orElse(""),
                lines[0],
                lines.length > 1 ? lines[1] : "",
                Findings.format(unit.findings())));
    if (extra.contains(Column.EVIDENCE)) {
      fields.add(unit.prop(Prop.EVIDENCE).orElse(""));
    }
    return fields;
  }
}
