package dev.razvorot.translit;

import dev.razvorot.translit.passes.Rewriter;

import com.ibm.icu.text.Transliterator;
import dev.razvorot.translit.rules.RuleParser.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs every word of a list, in lower case, Title and UPPER, through our tables and through ICU's
 * own {@code Transliterator} with the same rule file, and back again for the exact schemes.
 *
 * <p>Arguments: the word list (one a line, UTF-8), then ids; all schemes without ids. Prints one
 * line a scheme: words x cases, differences to ICU forth and back, round trips that fail, capitals
 * that come out mixed, Cyrillic letters left, decomposed words that differ; then the first few of
 * each.
 */
public final class IcuParity {
  /** ICU edits its text in place, so that its cost grows with the square of the length. */
  private static final int WORDS_A_BATCH = 8;

  private static final int SHOWN = 5;

  private final RuleFile file;
  private final Scheme scheme;
  private final List<String> examples = new ArrayList<>();
  private long total;
  private long forth;
  private long back;
  private long failed;
  private long mixed;
  private long left;
  private long decomposed;

  private IcuParity(RuleFile file) {
    this.file = file;
    this.scheme = file.scheme();
  }

  /** Runs the schemes. */
  public static void main(String[] arguments) throws IOException {
    Path words = Path.of(arguments[0]);
    if (!Files.exists(words)) {
      System.out.println("skipped: no word list " + words);
      return;
    }
    List<String> list = every(Integer.getInteger("every", 1), Files.readAllLines(words));
    List<String> ids =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : Schemes.all().stream().map(Scheme::id).toList();
    System.out.println("scheme words icu-forth icu-back round-trip mixed left nfd");
    for (String id : ids) {
      new IcuParity(RuleFile.find(id).orElseThrow()).run(list);
    }
  }

  private static List<String> every(int step, List<String> list) {
    return IntStream.range(0, list.size() / step).mapToObj(at -> list.get(at * step)).toList();
  }

  private void run(List<String> list) {
    list(list.stream().map(word -> word.toLowerCase(Locale.ROOT)));
    list(list.stream().map(IcuParity::title));
    list(list.stream().map(word -> word.toUpperCase(Locale.ROOT)));
    System.out.printf(
        Locale.ROOT,
        "%s %d %d %s %s %d %d %d%n",
        scheme.id(),
        total,
        forth,
        scheme.reversible() ? Long.toString(back) : "-",
        scheme.reversible() ? Long.toString(failed) : "-",
        mixed,
        left,
        decomposed);
    examples.forEach(example -> System.out.println("    " + example));
  }

  private void list(Stream<String> words) {
    Rewriter toLatin = file.compile(Direction.TO_LATIN);
    Transliterator icu = icu(Transliterator.FORWARD);
    List<String> batch = new ArrayList<>();
    Check check =
        scheme.reversible()
            ? new Check(
                toLatin, icu, file.compile(Direction.TO_CYRILLIC), icu(Transliterator.REVERSE))
            : new Check(toLatin, icu, toLatin, icu);
    words.forEach(
        word -> {
          single(word, check);
          batch.add(word);
          if (batch.size() == WORDS_A_BATCH) {
            batch(String.join("\n", batch), check);
            batch.clear();
          }
        });
    batch(String.join("\n", batch), check);
  }

  private record Check(
      Rewriter toLatin, Transliterator icu, Rewriter back, Transliterator icuBack) {}

  private void single(String word, Check check) {
    total++;
    String latin = check.toLatin().apply(word);
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (capitals && !latin.equals(latin.toUpperCase(Locale.ROOT))) {
      mixed += note("mixed", word, latin);
    }
    if (latin
        .chars()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
      left += note("left", word, latin);
    }
    String nfd = Normalizer.normalize(word, Normalizer.Form.NFD);
    if (!nfd.equals(word) && !check.toLatin().apply(nfd).equals(latin)) {
      decomposed += note("nfd", word, latin);
    }
    if (scheme.reversible() && !check.back().apply(latin).equals(word)) {
      failed += note("round trip", word, latin + " " + check.back().apply(latin));
    }
  }

  private void batch(String text, Check check) {
    String latin = check.toLatin().apply(text);
    String other = check.icu().transliterate(text);
    if (!latin.equals(other)) {
      forth += note("forth", latin, other);
    }
    if (scheme.reversible()) {
      String ours = check.back().apply(latin);
      String theirs = check.icuBack().transliterate(latin);
      if (!ours.equals(theirs)) {
        back += note("back", ours, theirs);
      }
    }
  }

  private Transliterator icu(int direction) {
    return Transliterator.createFromRules(scheme.id(), file.text(), direction);
  }

  private long note(String what, String left, String right) {
    if (examples.size() < SHOWN) {
      examples.add(what + ": " + left.replace('\n', ' ') + " | " + right.replace('\n', ' '));
    }
    return 1;
  }

  private static String title(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT)
        + word.substring(first).toLowerCase(Locale.ROOT);
  }
}
