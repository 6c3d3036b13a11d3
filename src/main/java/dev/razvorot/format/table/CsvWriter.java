package dev.razvorot.format.table;

import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Findings;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Losses;
import dev.razvorot.format.chars.Utf8Writer;
import dev.razvorot.format.json.ExtraJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table (RFC 4180, UTF-8): the header row {@code
 * id,en,ru,score,document,en_lines,ru_lines,findings}, then a row for each unit.
 *
 * <p>What a unit does not have is an empty field. Several findings stand on lines of one field. Not
 * safe for use by several threads.
 */
public final class CsvWriter implements CorpusWriter {
  /** Columns that are written when asked for, in this order behind the others. */
  public enum Column {
    /** What spoke for the pair. */
    EVIDENCE,
    /** All that no other column holds, as JSON, so that nothing is lost. */
    EXTRA
  }

  private final Utf8Writer writer;
  private final Lifetime lifetime = new Lifetime();
  private final CSVPrinter printer;
  private final boolean guards;
  private final Set<Column> extra;

  /**
   * Begins a file for programs.
   *
   * @param stream where to; {@link #complete()} or {@link #close()} closes it
   * @param extra columns beyond the usual eight
   * @throws IOException if the disk fails
   */
  public CsvWriter(OutputStream stream, Set<Column> extra) throws IOException {
    this(stream, TablePreset.MACHINE, extra);
  }

  /**
   * Begins a file.
   *
   * @param stream where to; {@link #complete()} or {@link #close()} closes it
   * @param preset for whom
   * @param extra columns beyond the usual eight
   * @throws IOException if the disk fails
   */
  public CsvWriter(OutputStream stream, TablePreset preset, Set<Column> extra) throws IOException {
    this.writer = new Utf8Writer(stream);
    this.guards = preset.isForSpreadsheets();
    this.extra = Set.copyOf(extra);
    if (preset.isForSpreadsheets()) {
      writer.write('\uFEFF');
    }
    this.printer = new CSVPrinter(writer, preset.format());
    printer.printRecord(header());
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    lifetime.requireOpen();
    try {
      for (String field : row(unit)) {
        printer.print(field);
      }
      printer.println();
    } catch (IOException e) {
      lifetime.fail();
      writer.abandon();
      throw e;
    }
  }

  @Override
  public Map<String, Long> losses() {
    return Losses.of(Losses.HALVES, writer.replaced());
  }

  @Override
  public void complete() throws IOException {
    lifetime.complete();
    writer.close();
  }

  @Override
  public void close() throws IOException {
    if (lifetime.end()) {
      writer.abandon();
      writer.close();
    }
  }

  private List<String> header() {
    List<String> names = new ArrayList<>(Columns.USUAL);
    if (extra.contains(Column.EVIDENCE)) {
      names.add(Columns.EVIDENCE);
    }
    if (extra.contains(Column.EXTRA)) {
      names.add(Columns.EXTRA);
    }
    return names;
  }

  private List<String> row(TranslationUnit unit) {
    Lines lines = Lines.of(unit);
    List<String> fields = new ArrayList<>();
    fields.add(guarded(unit.id()));
    fields.add(guarded(unit.source().text()));
    fields.add(guarded(unit.target().text()));
    fields.add(guarded(unit.prop(Prop.SCORE).orElse("")));
    fields.add(guarded(unit.prop(Prop.DOCUMENT).orElse("")));
    fields.add(lines.english());
    fields.add(lines.russian());
    fields.add(Findings.format(unit.findings()));
    if (extra.contains(Column.EVIDENCE)) {
      fields.add(guarded(unit.prop(Prop.EVIDENCE).orElse("")));
    }
    if (extra.contains(Column.EXTRA)) {
      fields.add(ExtraJson.format(unit, Columns.beyond(unit.props(), extra)));
    }
    return fields;
  }

  private String guarded(String text) {
    return guards ? FormulaGuard.put(text) : text;
  }
}
