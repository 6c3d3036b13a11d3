package dev.razvorot.cli.align;

import dev.razvorot.align.Order;
import dev.razvorot.cli.options.CharsetName;
import dev.razvorot.cli.options.Choice;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.pipeline.Bitext;
import dev.razvorot.pipeline.LoosePair;
import dev.razvorot.pipeline.Output;
import dev.razvorot.pipeline.OwnWords;
import dev.razvorot.pipeline.Pipeline;
import dev.razvorot.pipeline.PipelineOptions;
import dev.razvorot.pipeline.RunReport;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.lexicons.WordSources;
import dev.razvorot.pipeline.sides.Segmentation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code razvorot align}: documents in, translation memory out. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Pairs the Russian and English segments of documents.",
    footer = {
      "",
      "A document is text, HTML, Markdown, DOCX, ODT, EPUB, subtitles or a feed: a file",
      "that holds both languages, or a text and its translation, found by their names",
      "(NAME.en.html + NAME.ru.html, NAME.md + NAME.ru.md, en/NAME.docx + ru/NAME.docx;",
      "one is enough) or because they are the two files given. Folders are looked into,",
      "what is no document in them is left out. Exit code 1: no pair was found.",
      "",
      "Examples: razvorot align seeds --out corpus",
      "          razvorot align contract.docx договор.docx --out memory"
    })
public final class AlignCommand implements Callable<Integer> {
  /** Choices of {@code --to}. */
  private static final List<Output> FORMATS = List.of(Output.TMX, Output.CSV, Output.LADDER);

  /** Exit code of a run that found no pair. */
  private static final int NOTHING = 1;

  /** Nanoseconds of a second. */
  private static final double SECOND = 1e9;

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to align.")
  private List<Path> paths = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
  private Path out = Path.of("");

  @Option(
      names = "--to",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "What to write, one or several of tmx, csv and ladder (line numbers, a file for each"
              + " document). Default: tmx,csv.")
  private List<Output> outputs = List.of(Output.TMX, Output.CSV);

  @Option(
      names = "--segments",
      paramLabel = "WHAT",
      description =
          "What is paired: lines, sentences, or auto: lines, unless those of a pair of files"
              + " clearly hold several sentences each; paragraphs whose lines are broken at a"
              + " width are joined. Default: auto.")
  private Segments segments = Segments.AUTO;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "Whether both languages come in the same order: kept, any, or auto: judged for each pair"
              + " of files; any for a file with both languages. Default: auto.")
  private Arrangement order = Arrangement.AUTO;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetName.class,
      description =
          "How the files are encoded, such as windows-1251 or koi8-r. Default: as they say, or as their"
              + " letters tell.")
  private @Nullable Charset encoding;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      converter = Probability.class,
      description = "Leave out pairs that are right with a probability below S. Default: 0.")
  private double minScore;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE.tsv",
      description =
          "Your own words, besides the built-in ones: a Russian word, TAB, its English translations"
              + " with TABs between them. May be given several times.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description =
          "A memory to learn words from first: tmx, csv, tsv, jsonl or xlf. May be given several"
              + " times.")
  private List<Path> memories = List.of();

  @Option(
      names = "--twice",
      description =
          "Align twice: the second time with the words that the sure pairs of the first taught.")
  private boolean twice;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Threads.class,
      description =
          "How many documents are worked on at once; what is written never depends on it. Default:"
              + " as many as the machine has processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--explain",
      description =
          "Print each pair with what spoke for it (weights in nats), and write that to tmx and csv"
              + " too.")
  private boolean explain;

  /** Choices of {@code --segments}. */
  enum Segments {
    AUTO,
    LINES,
    SENTENCES
  }

  /** Choices of {@code --order}. */
  enum Arrangement {
    AUTO,
    KEPT,
    ANY
  }

  private AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command, and how the words of its options are understood. */
  public static CommandLine of(Terminal terminal) {
    CommandLine line = new CommandLine(new AlignCommand(terminal));
    line.registerConverter(Output.class, new Choice<>(FORMATS));
    line.registerConverter(Segments.class, new Choice<>(EnumSet.allOf(Segments.class)));
    line.registerConverter(Arrangement.class, new Choice<>(EnumSet.allOf(Arrangement.class)));
    return line;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Inputs found = Inputs.find(paths);
    Inputs inputs = LoosePair.joined(found, paths, options());
    Unpaired unpaired = new Unpaired();
    RunReport report = run(new WordSources(lexicons, memories).lexicon(), inputs, unpaired);
    double seconds = (System.nanoTime() - start) / SECOND;
    if (!inputs.equals(found)) {
      terminal.out().println(joined(inputs.inputs().get(0)));
    }
    report.notes().forEach(terminal.out()::println);
    unpaired.lines().forEach(terminal.out()::println);
    OneLanguage.hint(report).ifPresent(terminal.out()::println);
    ClosingTable.of(report, out, seconds).lines().forEach(terminal.out()::println);
    return report.written().isEmpty() ? NOTHING : 0;
  }

  private static String joined(Input pair) {
    return pair.files().get(0) + ": taken for the English of " + pair.files().get(1);
  }

  private RunReport run(Lexicon known, Inputs inputs, Unpaired unpaired) throws IOException {
    int documents = inputs.inputs().size() * (twice ? 2 : 1);
    try (Progress progress = Progress.of(terminal, explain ? 0 : documents)) {
      Lexicon lexicon =
          twice
              ? new OwnWords(known, options()).learn(inputs.inputs(), bitext -> progress.step())
              : known;
      return new Pipeline(lexicon, options())
          .write(
              inputs,
              out,
              outputs(),
              bitext -> {
                unpaired.add(bitext.alignment());
                progress.step();
                explain(bitext);
              });
    }
  }

  private void explain(Bitext bitext) {
    if (explain) {
      Explanation.of(bitext).forEach(terminal.out()::println);
    }
  }

  private Set<Output> outputs() {
    Set<Output> all = EnumSet.copyOf(outputs);
    if (explain) {
      all.add(Output.EVIDENCE);
    }
    return all;
  }

  private PipelineOptions options() {
    PipelineOptions options =
        PipelineOptions.standard().withMinScore(minScore).withThreads(threads);
    options = encoding == null ? options : options.withEncoding(encoding);
    options =
        switch (segments) {
          case AUTO -> options;
          case LINES -> options.withSegmentation(Segmentation.LINES);
          case SENTENCES -> options.withSegmentation(Segmentation.SENTENCES);
        };
    return switch (order) {
      case AUTO -> options;
      case KEPT -> options.withOrder(Order.KEPT);
      case ANY -> options.withOrder(Order.ANY);
    };
  }
}
