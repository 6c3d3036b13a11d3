package dev.razvorot.cli.texts;

import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.translit.Transliteration;
import dev.razvorot.translit.Uncovered;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code transliterate --scheme ID [--reverse] [FILE...]} before picocli is loaded, which
 * alone takes a cold start some 200 ms of processor time. Whatever is not exactly of this form, or
 * names no scheme, is left to {@link TransliterateCommand}.
 */
public final class QuickStart {
  private @Nullable Transliteration scheme;
  private boolean reverse;
  private final List<Path> files = new ArrayList<>();

  private QuickStart() {}

  /** A command of this form; empty for any other. */
  public static Optional<QuickStart> of(String... arguments) {
    QuickStart start = new QuickStart();
    return start.understands(arguments) && start.knowsTheWay()
        ? Optional.of(start)
        : Optional.empty();
  }

  /** Rewrites the texts. */
  public void run(Terminal terminal) throws IOException {
    Rewriting.Rule rule = new Whole(Objects.requireNonNull(scheme), reverse);
    new Rewriting(terminal).run(new TextInput(terminal, files), rule);
  }

  /** A scheme and the way it is used. A class, since a lambda would cost a cold start more. */
  private record Whole(Transliteration scheme, boolean reverse) implements Rewriting.Rule {
    @Override
    public Uncovered rewrite(Reader from, Writer to) throws IOException {
      return reverse ? scheme.toCyrillic(from, to) : scheme.toLatin(from, to);
    }
  }

  private boolean understands(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals(TransliterateCommand.NAME)) {
      return false;
    }
    int at = 1;
    while (at < arguments.length) {
      boolean parted = arguments[at].equals("--scheme") && at + 1 < arguments.length;
      if (!(parted ? isScheme(arguments[at + 1]) : understands(arguments[at]))) {
        return false;
      }
      at += parted ? 2 : 1;
    }
    return true;
  }

  private boolean understands(String word) {
    if (word.startsWith("--scheme=")) {
      return isScheme(word.substring("--scheme=".length()));
    }
    if (word.equals("--reverse")) {
      reverse = true;
      return true;
    }
    return !word.isEmpty() && word.charAt(0) != '-' && isFile(word);
  }

  /** Back from Latin letters what a scheme does not keep apart is guessed by the lexicon. */
  private boolean knowsTheWay() {
    return scheme != null && (!reverse || scheme.scheme().reversible());
  }

  /** Whether an id names a scheme, and no other was named before it. */
  private boolean isScheme(String id) {
    if (scheme != null) {
      return false;
    }
    try {
      scheme = Transliteration.of(id);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isFile(String name) {
    try {
      return files.add(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
