package dev.razvorot.cli.corpora;

import dev.razvorot.cli.options.CharsetName;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.convert.CorpusFormat;
import dev.razvorot.format.convert.ReadOptions;
import dev.razvorot.format.convert.ReadOptions.Damage;
import dev.razvorot.format.table.ColumnChoice;
import dev.razvorot.format.table.Dialect;
import dev.razvorot.format.table.TableOptions;
import dev.razvorot.format.tmx.Codes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads corpora. */
final class ReadingChoices {
  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Format of what is read: tmx, csv, tsv, jsonl, xliff or moses. Default: told by the name"
              + " of the file, or else by its beginning.")
  private @Nullable CorpusFormat from;

  @Option(
      names = "--columns",
      paramLabel = "en=N,ru=N",
      description =
          "Columns of a table that hold the texts, by number from 1 or by the name in the first"
              + " row, such as en=Source,ru=Target. Default: told by name or by language.")
  private @Nullable ColumnChoice columns;

  @Option(
      names = "--delimiter",
      paramLabel = "D",
      description =
          "What parts the columns of a table: comma, semicolon or tab. Default: found out.")
  private @Nullable Delimiter delimiter;

  @Option(
      names = "--no-quotes",
      description = "With --delimiter: a double quote in a table is a character like any other.")
  private boolean noQuotes;

  @Option(
      names = "--codes",
      paramLabel = "WHAT",
      description =
          "What becomes of inline codes of TMX: keep, or drop for the text alone. Default: keep.")
  private Codes codes = Codes.KEEP;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetName.class,
      description =
          "How files are encoded, such as windows-1251 or koi8-r. Default: as they say, or as their"
              + " letters tell.")
  private @Nullable Charset encoding;

  /** Choices of {@code --delimiter}. */
  enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
      this.character = character;
    }
  }

  /** The format that was named. */
  Optional<CorpusFormat> from() {
    return Optional.ofNullable(from);
  }

  /** The format of a file. */
  CorpusFormat format(Path file) throws IOException {
    return from == null
        ? CorpusFormat.of(new EncodedFile(file, Optional.ofNullable(encoding)))
        : from;
  }

  /** How files are read. */
  ReadOptions options(Damage damage) {
    TableOptions table = TableOptions.guessed();
    if (columns != null) {
      table = table.withColumns(columns);
    }
    if (delimiter != null) {
      table = table.withDialect(new Dialect(delimiter.character, !noQuotes));
    }
    return new ReadOptions(codes, table, damage, Optional.ofNullable(encoding));
  }
}
