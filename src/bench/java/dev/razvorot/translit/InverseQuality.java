package dev.razvorot.translit;

import dev.razvorot.translit.inverse.Inverse;
import dev.razvorot.translit.passes.Rewriter;

import dev.razvorot.translit.rules.RuleParser.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * How often the way back of a lossy scheme finds the word: as the first candidate by letters alone,
 * by a word list that knows it, and among all candidates.
 *
 * <p>Arguments: the word list, then ids; all schemes for Russian that are not reversible without.
 */
public final class InverseQuality {
  private static final int WORDS = 4000;
  private static final long SEED = 1;

  private InverseQuality() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    List<String> list = new ArrayList<>();
    for (String word : Files.readAllLines(Path.of(arguments[0]))) {
      list.add(word.toLowerCase(Locale.ROOT));
    }
    Set<String> known = new HashSet<>(list);
    Collections.shuffle(list, new Random(SEED));
    List<String> ids =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : Schemes.all().stream()
                .filter(scheme -> scheme.language().equals("ru") && !scheme.reversible())
                .map(Scheme::id)
                .toList();
    System.out.println("scheme letters-first list-first among exact-first microseconds");
    for (String id : ids) {
      measure(id, list.subList(0, WORDS), known);
    }
  }

  private static void measure(String id, List<String> words, Set<String> known) {
    Rewriter forward = Schemes.fileOf(id).compile(Direction.TO_LATIN);
    Inverse inverse = new Inverse(forward);
    Ranking plain = new Ranking(inverse, forward, text -> 0);
    Ranking listed = new Ranking(inverse, forward, text -> known.contains(text) ? 1 : 0);
    int byLetters = 0;
    int byList = 0;
    int among = 0;
    int exact = 0;
    long start = System.nanoTime();
    for (String word : words) {
      String latin = forward.apply(word);
      byLetters += plain.candidates(latin).get(0).text().equals(word) ? 1 : 0;
      List<Candidate> all = listed.candidates(latin);
      byList += all.get(0).text().equals(word) ? 1 : 0;
      among += all.stream().anyMatch(one -> one.text().equals(word)) ? 1 : 0;
      exact += all.get(0).exact() ? 1 : 0;
    }
    double micros = (System.nanoTime() - start) / 2e3 / words.size();
    System.out.printf(
        Locale.ROOT,
        "%s %.3f %.3f %.3f %.3f %.0f%n",
        id,
        (double) byLetters / words.size(),
        (double) byList / words.size(),
        (double) among / words.size(),
        (double) exact / words.size(),
        micros);
  }
}
