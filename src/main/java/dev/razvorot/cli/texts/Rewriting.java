package dev.razvorot.cli.texts;

import dev.razvorot.cli.terminal.StandardOutput;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.chars.CharReader;
import dev.razvorot.format.chars.Utf8Writer;
import dev.razvorot.translit.Uncovered;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rewrites texts into the output of the command, in constant memory, and says what was left.
 *
 * <p>Without lambdas and joined strings until there is something to say: they cost a cold start
 * more than a line of text.
 */
final class Rewriting {
  /** Letters that a message lists at most. */
  private static final int LISTED = 12;

  private final Terminal terminal;
  private final SortedMap<String, Long> left = new TreeMap<>();

  Rewriting(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is done to each text. */
  interface Rule {
    /** Reads all, writes all; the letters that were left as they were. */
    Uncovered rewrite(Reader from, Writer to) throws IOException;
  }

  /** Rewrites all texts, one after another. */
  void run(TextInput input, Rule rule) throws IOException {
    Utf8Writer writer = new Utf8Writer(new StandardOutput(terminal.out()));
    input.each(new Step(rule, writer, left));
    writer.close();
    if (!left.isEmpty()) {
      tellLeft(terminal.err(), left);
    }
    tellReplaced(terminal.err(), writer.replaced());
  }

  /** Says how many halves of surrogate pairs no encoding could hold. */
  static void tellReplaced(PrintStream err, long halves) {
    if (halves > 0) {
      String what =
          halves == 1
              ? "1 half of a surrogate pair was"
              : halves + " halves of surrogate pairs were";
      err.println(what + " written as U+FFFD");
    }
  }

  private record Step(Rule rule, Utf8Writer writer, SortedMap<String, Long> left)
      implements TextInput.Reading {
    @Override
    public void read(String name, CharReader text) throws IOException {
      for (Map.Entry<String, Long> letter : rule.rewrite(text, writer).letters().entrySet()) {
        Long before = left.get(letter.getKey());
        left.put(letter.getKey(), letter.getValue() + (before == null ? 0 : before));
      }
    }
  }

  private static void tellLeft(PrintStream err, SortedMap<String, Long> left) {
    List<Map.Entry<String, Long>> letters = new ArrayList<>(left.entrySet());
    letters.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()));
    long total = letters.stream().mapToLong(Map.Entry::getValue).sum();
    String listed =
        String.join(
            ", ",
            letters.stream()
                .limit(LISTED)
                .map(letter -> letter.getKey() + " " + letter.getValue())
                .toList());
    String more = letters.size() > LISTED ? ", ..." : "";
    String what = total == 1 ? "1 letter is" : total + " letters are";
    err.println(what + " not of the scheme and left as they were: " + listed + more);
  }
}
