package dev.razvorot.cli.texts;

import dev.razvorot.cli.options.Choice;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.StandardOutput;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.cli.texts.LinePieces.Piece;
import dev.razvorot.format.chars.CharReader;
import dev.razvorot.format.chars.Utf8Writer;
import dev.razvorot.text.normal.Fold;
import dev.razvorot.text.normal.TextNormalizer;
import dev.razvorot.text.normal.TextNormalizer.Mark;
import dev.razvorot.text.normal.TextNormalizer.Marked;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code razvorot normalize}: text without what nobody sees and nobody meant. */
@Command(
    name = "normalize",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Brings text to NFC and removes what cannot be seen.",
    footer = {
      "",
      "Always: letters of two code points are composed; soft hyphens, zero-width and",
      "direction marks, byte order marks and what XML cannot hold are removed.",
      "Never, unless asked for: quotes, dashes, spaces, ё, stress marks.",
      "Without FILE the input of the command is read (UTF-8). The output is UTF-8.",
      "",
      "Example: razvorot normalize --repair homoglyphs --report what.tsv a.txt > b.txt"
    })
public final class NormalizeCommand implements Callable<Integer> {
  /** Choices of {@code --fold}. */
  private static final Set<Fold> FOLDS = EnumSet.complementOf(EnumSet.of(Fold.SCRIPT));

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Texts, in this order.")
  private List<Path> files = List.of();

  @Option(
      names = "--fold",
      split = ",",
      paramLabel = "WHAT",
      description =
          "Fold too, one or several of stress (за́мок to замок), yo (ё to е), quotes (« to \"),"
              + " spaces (all to plain ones), prereform (Россія to Россия).")
  private List<Fold> folds = List.of();

  @Option(
      names = "--repair",
      split = ",",
      paramLabel = "WHAT",
      description =
          "Mend too, one or both of homoglyphs (Latin letters in Cyrillic words and the reverse),"
              + " encoding (lines read in a wrong encoding). Without it they are reported.")
  private List<Repair> repairs = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write there what was changed and where: file, line, column, in which text that is counted, kind, what.")
  private @Nullable Path report;

  /** Choices of {@code --repair}. */
  enum Repair {
    HOMOGLYPHS,
    ENCODING
  }

  private NormalizeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command, and how the words of its options are understood. */
  public static CommandLine of(Terminal terminal) {
    CommandLine line = new CommandLine(new NormalizeCommand(terminal));
    line.registerConverter(Fold.class, new Choice<>(FOLDS));
    line.registerConverter(Repair.class, new Choice<>(EnumSet.allOf(Repair.class)));
    return line;
  }

  @Override
  public Integer call() throws IOException {
    Utf8Writer out = new Utf8Writer(new StandardOutput(terminal.out()));
    NormalizeReport told = report == null ? NormalizeReport.nowhere() : NormalizeReport.in(report);
    try (told) {
      run(out, told);
    }
    Rewriting.tellReplaced(terminal.err(), out.replaced());
    tell(told);
    return 0;
  }

  private void run(Writer out, NormalizeReport told) throws IOException {
    Step step = new Step(normalizer(), out, told);
    try {
      new TextInput(terminal, files).each(step::run);
      out.close();
    } catch (IOException e) {
      told.abandon();
      throw e;
    }
  }

  private TextNormalizer normalizer() {
    Set<Fold> all = EnumSet.noneOf(Fold.class);
    all.addAll(folds);
    if (repairs.contains(Repair.HOMOGLYPHS)) {
      all.add(Fold.SCRIPT);
    }
    TextNormalizer normalizer = TextNormalizer.standard().folding(all);
    return repairs.contains(Repair.ENCODING) ? normalizer : normalizer.leavingEncoding();
  }

  /** How each text is brought from its reader to the output. */
  private record Step(TextNormalizer normalizer, Writer out, NormalizeReport report) {
    void run(String name, CharReader text) throws IOException {
      LinePieces pieces = new LinePieces(text);
      for (Piece piece = pieces.next(); !piece.text().isEmpty(); piece = pieces.next()) {
        Marked marked = normalizer.mark(piece.text());
        out.write(marked.text());
        for (Mark mark : marked.marks()) {
          report.add(name, piece, mark);
        }
      }
    }
  }

  private void tell(NormalizeReport told) {
    if (!told.counts().isEmpty()) {
      List<String> kinds =
          told.counts().entrySet().stream().map(NormalizeCommand::counted).toList();
      String where = report == null ? "; --report FILE tells where" : "";
      terminal.err().println(String.join(", ", kinds) + where);
    }
  }

  private static String counted(Map.Entry<String, Long> kind) {
    return kind.getValue() + " " + kind.getKey();
  }
}
