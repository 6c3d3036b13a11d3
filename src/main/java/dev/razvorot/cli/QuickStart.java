package dev.razvorot.cli;

import dev.razvorot.translit.Transliteration;
import dev.razvorot.translit.Uncovered;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code transliterate --scheme ID [--reverse] [FILE...]} before picocli is loaded, which
 * alone takes a cold start some 200 ms of processor time. Whatever is not exactly of this form, or
 * names no scheme, is left to {@link TransliterateCommand}.
 */
final class QuickStart {
  private @Nullable Transliteration scheme;
  private boolean reverse;
  private final List<Path> files = new ArrayList<>();

  private QuickStart() {}

  /** The exit code of a command; empty if it is not for us. */
  static @Nullable Integer answer(Terminal terminal, String... arguments) {
    QuickStart start = new QuickStart();
    Transliteration scheme = start.understands(arguments) ? start.scheme : null;
    if (scheme == null || start.reverse && !scheme.scheme().reversible()) {
      return null;
    }
    try {
      Rewriting.Rule rule = new Whole(scheme, start.reverse);
      new Rewriting(terminal).run(new TextInput(terminal, start.files), rule);
      return 0;
    } catch (IOException e) {
      return new Complaints(terminal.err()).ofRun(e);
    }
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
    for (int at = 1; at < arguments.length; at++) {
      String word = arguments[at];
      if (word.equals("--scheme") && at + 1 < arguments.length && scheme == null) {
        at++;
        scheme = known(arguments[at]);
      } else if (word.startsWith("--scheme=") && scheme == null) {
        scheme = known(word.substring("--scheme=".length()));
      } else if (word.equals("--reverse")) {
        reverse = true;
      } else if (word.isEmpty() || word.charAt(0) == '-' || !isFile(word)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Transliteration known(String id) {
    try {
      return Transliteration.of(id);
    } catch (IllegalArgumentException e) {
      return null;
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
