package dev.razvorot.cli.corpora;

import dev.razvorot.Razvorot;
import dev.razvorot.format.convert.Conversion.Layout;
import dev.razvorot.format.convert.Conversion.Order;
import dev.razvorot.format.convert.CorpusFormat;
import dev.razvorot.format.convert.WriteOptions;
import dev.razvorot.format.table.TablePreset;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxProfile;
import dev.razvorot.format.xml.Unwritable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a command that writes a corpus. */
final class WritingChoices {
  /** Formats whose files XML characters are an issue for. */
  private static final Set<CorpusFormat> XML =
      Set.of(CorpusFormat.TMX, CorpusFormat.XLIFF, CorpusFormat.XLIFF2);

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "Format of OUT: tmx, csv, tsv, jsonl, xliff (1.2), xliff2 (2.1) or moses. Default: told by"
              + " its name.")
  private @Nullable CorpusFormat to;

  @Option(
      names = "--profile",
      paramLabel = "TOOL",
      description =
          "TMX for one tool: default, omegat, okapi, trados, memoq, weblate or smartling. Default:"
              + " what every tool reads.")
  private @Nullable TmxProfile profile;

  @Option(
      names = "--doctype",
      description = "TMX that names its DTD; hardened readers refuse such files.")
  private boolean doctype;

  @Option(
      names = "--unwritable",
      paramLabel = "WHAT",
      description =
          "Characters that XML cannot hold: replace (by U+FFFD, counted) or refuse. Default:"
              + " replace.")
  private @Nullable Unwritable unwritable;

  @Option(
      names = "--preset",
      paramLabel = "P",
      description =
          "CSV for whom: machine (RFC 4180, texts as they are), excel, or excel-ru (semicolons);"
              + " for spreadsheets texts that would be computed are guarded by an apostrophe, which"
              + " is taken off when read here. Default: machine.")
  private @Nullable TablePreset preset;

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description =
          "Order of units: kept, or id for files that are compared line by line; holds all units in"
              + " memory. Default: kept.")
  private Sorting sorting = Sorting.KEPT;

  @Option(
      names = "--max-units",
      paramLabel = "N",
      converter = UnitCount.class,
      description =
          "Units in one file; those beyond go to OUT-2, OUT-3 and so on. Default: all, but 20000 for"
              + " weblate and 2000000 for trados, which take no larger files.")
  private @Nullable Integer most;

  /** Choices of {@code --sort}. */
  enum Sorting {
    KEPT,
    ID
  }

  /** The format that was named. */
  Optional<CorpusFormat> to() {
    return Optional.ofNullable(to);
  }

  /** Order and size. */
  Layout layout() {
    int ofProfile = profile == null ? Integer.MAX_VALUE : profile.mostUnits();
    return new Layout(order(), most == null ? ofProfile : most);
  }

  /** Order and size of what must be one file. */
  Layout layoutOfOne() {
    return new Layout(order(), Integer.MAX_VALUE);
  }

  private Order order() {
    return sorting == Sorting.ID ? Order.BY_ID : Order.KEPT;
  }

  boolean isSplit() {
    return most != null;
  }

  /** How a file is written. */
  WriteOptions options() {
    TmxOptions tmx = TmxOptions.standard();
    tmx = profile == null ? tmx : tmx.withProfile(profile);
    tmx = unwritable == null ? tmx : tmx.withUnwritable(unwritable);
    WriteOptions options = WriteOptions.of(Razvorot.VERSION);
    options = options.withTmx(doctype ? tmx.withDoctype() : tmx);
    return preset == null ? options : options.withPreset(preset);
  }

  /** An option that a format has no use for; empty if all fit. */
  Optional<String> misfit(CorpusFormat format) {
    if ((profile != null || doctype) && format != CorpusFormat.TMX) {
      return Optional.of((profile != null ? "--profile" : "--doctype") + " is for TMX");
    }
    if (unwritable != null && !XML.contains(format)) {
      return Optional.of("--unwritable is for TMX and XLIFF");
    }
    return preset != null && format != CorpusFormat.CSV
        ? Optional.of("--preset is for CSV")
        : Optional.empty();
  }
}
