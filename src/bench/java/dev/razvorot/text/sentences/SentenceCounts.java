package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how alike both languages of a document are cut, without gold for sentences: the lines of
 * {@code NAME.en.txt} and {@code NAME.ru.txt} are paragraphs and translate one another one by one,
 * and most translators keep the number of sentences.
 *
 * <p>Usage: {@code SentenceCounts FOLDER [show]}; the folders in it are looked into. Pairs of
 * paragraphs that come again and Russian ones that were left in English do not count. Prints how
 * many pairs have unequal numbers of sentences, and with {@code show} these pairs, a bar at each
 * boundary.
 */
final class SentenceCounts {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SentenceCounts() {}

  private record Pair(String english, String russian) {

    boolean isTranslated() {
      long cyrillic = russian.chars().filter(Letters::isCyrillic).count();
      return 3 * cyrillic > russian.chars().filter(Letters::isLatin).count();
    }

    boolean isEqual() {
      return Sentences.ends(english).length == Sentences.ends(russian).length;
    }
  }

  public static void main(String[] args) throws IOException {
    Set<Pair> seen = new HashSet<>();
    List<Pair> pairs =
        files(Path.of(args[0])).stream().flatMap(SentenceCounts::pairs).filter(seen::add).toList();
    List<Pair> unequal = pairs.stream().filter(pair -> !pair.isEqual()).toList();
    OUT.printf(
        Locale.ROOT,
        "paragraphs %d, unequal %d (%.4f); sentences: English %d, Russian %d%n",
        pairs.size(),
        unequal.size(),
        unequal.size() / (double) pairs.size(),
        pairs.stream().mapToInt(pair -> Sentences.ends(pair.english()).length).sum(),
        pairs.stream().mapToInt(pair -> Sentences.ends(pair.russian()).length).sum());
    if (args.length > 1) {
      unequal.forEach(pair -> OUT.println(cut(pair.english()) + "\n" + cut(pair.russian()) + "\n"));
    }
  }

  private static String cut(String text) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int end : Sentences.ends(text)) {
      out.append(start == 0 ? "" : "| ").append(text, start, end);
      start = end;
    }
    return out.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".en.txt")).sorted().toList();
    }
  }

  private static Stream<Pair> pairs(Path english) {
    String name = english.getFileName().toString().replaceFirst("en\\.txt$", "ru.txt");
    List<String> en = lines(english);
    List<String> ru = lines(english.resolveSibling(name));
    return IntStream.range(0, en.size())
        .mapToObj(i -> new Pair(en.get(i).strip(), ru.get(i).strip()))
        .filter(Pair::isTranslated);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
