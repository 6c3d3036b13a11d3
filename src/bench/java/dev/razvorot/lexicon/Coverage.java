package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.text.Stemmer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints how much of a frequency list the built-in lexicon covers, by bands of rank.
 *
 * <p>Usage: {@code Coverage ru_lemmas.tsv [show]}; the list has a header and the columns rank,
 * occurrences per million, lemma, part of speech. Covered as a headword: the lemma stands in the
 * list (ё as е). Covered by stem: the aligner finds a translation of the lemma, not of its kin only.
 * The last column is the share of occurrences so covered. With {@code show}, what is missing.
 */
final class Coverage {
  private static final int BAND = 1000;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Set<String> heads =
      Entry.builtIn().stream().map(entry -> fold(entry.headword())).collect(Collectors.toSet());
  private final Stemmer stemmer = Stemmer.of(Language.RUSSIAN);
  private final List<String> missing = new ArrayList<>();
  private int lemmas;
  private int asHead;
  private int byStem;
  private double occurrences;
  private double covered;

  private Coverage() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    List<String> rows = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
    Coverage coverage = new Coverage();
    OUT.println("ranks         headword  by stem  of occurrences");
    for (int at = 1; at < rows.size(); at++) {
      coverage.add(rows.get(at).split("\t"));
      if (at % BAND == 0 || at == rows.size() - 1) {
        coverage.print(at);
      }
    }
    if (args.length > 1) {
      OUT.println(String.join(" ", coverage.missing));
    }
  }

  private void add(String[] row) {
    String lemma = fold(row[2]);
    double often = Double.parseDouble(row[1]);
    boolean found = !Lexicon.builtIn().translations(stemmer.stem(lemma)).isEmpty();
    lemmas++;
    asHead += heads.contains(lemma) ? 1 : 0;
    byStem += found ? 1 : 0;
    occurrences += often;
    covered += found ? often : 0;
    if (!found) {
      missing.add(row[2]);
    }
  }

  private void print(int last) {
    OUT.printf(
        Locale.ROOT,
        "%5d-%-5d     %6.3f   %6.3f          %6.3f%n",
        last - lemmas + 1,
        last,
        asHead / (double) lemmas,
        byStem / (double) lemmas,
        covered / occurrences);
    lemmas = 0;
    asHead = 0;
    byStem = 0;
    occurrences = 0;
    covered = 0;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
