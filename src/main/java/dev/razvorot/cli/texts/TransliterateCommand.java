package dev.razvorot.cli.texts;

import dev.razvorot.Language;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.chars.CharReader;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.text.Stemmer;
import dev.razvorot.translit.Transliteration;
import dev.razvorot.translit.Uncovered;
import dev.razvorot.translit.UserRules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code razvorot transliterate}: Cyrillic in Latin letters and back. */
@Command(
    name = TransliterateCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Writes Cyrillic in Latin letters by a named standard, and back.",
    footer = {
      "",
      "Without FILE the input of the command is read (UTF-8). The output is UTF-8.",
      "",
      "Example: razvorot transliterate --scheme iso_9_1995 novel.ru > novel.lat"
    })
public final class TransliterateCommand implements Callable<Integer> {
  static final String NAME = "transliterate";

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--reverse",
      description =
          "From Latin to Cyrillic letters. If the scheme does not keep every word apart (--list"
              + " tells), each becomes the likeliest Russian one.")
  private boolean reverse;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Texts to write, in this order.")
  private List<Path> files = List.of();

  /** One of these is asked for. */
  static final class What {
    @Option(names = "--scheme", paramLabel = "ID", description = "The standard, one of --list.")
    private String scheme = "";

    @Option(
        names = "--rules",
        paramLabel = "FILE",
        description = "Your own rules in ICU's transform syntax instead.")
    private @Nullable Path rules;

    @Option(names = "--list", description = "Show every scheme with an example.")
    private boolean list;

    @Option(names = "--all", paramLabel = "WORD", description = "Show a word in every scheme.")
    private @Nullable String word;
  }

  private TransliterateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command. */
  public static CommandLine of(Terminal terminal) {
    return new CommandLine(new TransliterateCommand(terminal));
  }

  @Override
  public Integer call() throws IOException {
    String word = what.word;
    if (word != null && word.isBlank()) {
      throw wrong("--all was given no word");
    } else if (word != null) {
      SchemeTable.of(word, reverse).forEach(terminal.out()::println);
    } else if (what.list) {
      SchemeTable.list().forEach(terminal.out()::println);
    } else {
      new Rewriting(terminal).run(new TextInput(terminal, files), rule());
    }
    return 0;
  }

  private Rewriting.Rule rule() throws IOException {
    Path file = what.rules;
    if (file != null) {
      UserRules rules = rules(file);
      return (from, to) -> {
        rules.apply(from, to);
        return new Uncovered(Collections.emptySortedMap());
      };
    }
    Transliteration scheme = scheme();
    return reverse ? ranked(scheme)::toCyrillic : scheme::toLatin;
  }

  private UserRules rules(Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (CharReader reader = CharReader.open(file)) {
      reader.transferTo(text);
    }
    String name = file.toString();
    return reverse
        ? UserRules.parseBackward(name, text.toString())
        : UserRules.parse(name, text.toString());
  }

  private Transliteration scheme() {
    try {
      return Transliteration.of(what.scheme);
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      throw wrong(why);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
  }

  /** Ranks by our lexicon what the letters do not tell. */
  private Transliteration ranked(Transliteration scheme) {
    if (scheme.scheme().reversible()) {
      return scheme;
    }
    terminal.err().println(scheme.scheme().id() + " is not exact: the likeliest words are taken");
    Lexicon lexicon = Lexicon.builtIn();
    Stemmer stemmer = Stemmer.of(Language.RUSSIAN);
    return scheme.preferring(
        word -> lexicon.translations(stemmer.stem(word.replace('ё', 'е'))).isEmpty() ? 0 : 1);
  }
}
