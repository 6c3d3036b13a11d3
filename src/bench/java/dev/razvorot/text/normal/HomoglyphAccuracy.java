package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts look-alike letters of the other script into words and counts how many are found and repaired
 * exactly; then lists what is repaired in real lines that hold Latin letters.
 *
 * <p>Arguments: a word list of Russian; a folder of texts ({@code *.ru} and {@code *.en} below it).
 */
final class HomoglyphAccuracy {
  private static final int CASES = 50_000;
  private static final long SEED = 1;
  private static final String LATIN = "ABCEHKMOPTXYaceopxyk";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхук";
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private HomoglyphAccuracy() {}

  public static void main(String[] args) throws IOException {
    List<String> russian = Files.readAllLines(Path.of(args[0]));
    inject("one Latin letter in a Russian word", new Injection(russian, CYRILLIC, LATIN, 1));
    inject("one to three of them", new Injection(russian, CYRILLIC, LATIN, 3));
    List<String> lines = lines(Path.of(args[1]), ".ru");
    List<String> english = new ArrayList<>();
    for (String line : lines(Path.of(args[1]), ".en")) {
      english.addAll(List.of(line.split("[^A-Za-z]+")));
    }
    inject("one Cyrillic letter in an English word", new Injection(english, LATIN, CYRILLIC, 1));
    inject("one to three of them", new Injection(english, LATIN, CYRILLIC, 3));
    real("Russian lines with Latin letters", lines);
    real("English lines", lines(Path.of(args[1]), ".en"));
  }

  /** Words and the letters that take the place of others in them. */
  private record Injection(List<String> words, String from, String to, int most) {}

  private static void inject(String title, Injection injection) {
    Random random = new Random(SEED);
    int cases = 0;
    int missed = 0;
    int wrong = 0;
    Map<String, String> shown = new TreeMap<>();
    while (cases < CASES) {
      String word = cased(injection.words().get(random.nextInt(injection.words().size())), random.nextInt(3));
      String mixed = mixed(word, injection, random);
      if (mixed.equals(word) || isOneScript(mixed)) {
        continue;
      }
      cases++;
      missed += Homoglyphs.find(mixed).isEmpty() ? 1 : 0;
      String repaired = inContext(mixed, injection);
      if (!repaired.equals(word)) {
        wrong++;
        shown.put(mixed, repaired + " for " + word);
      }
    }
    OUT.printf("%s: %d cases, %d missed, %d not repaired exactly%n", title, cases, missed, wrong);
    shown.forEach((mixed, repaired) -> OUT.println("    " + mixed + " -> " + repaired));
  }

  /** The word as it is repaired between two words of its language. */
  private static String inContext(String mixed, Injection injection) {
    String word = injection.from().equals(LATIN) ? "word" : "слово";
    String line = Homoglyphs.repair(word + " " + mixed + " " + word);
    return line.substring(word.length() + 1, line.length() - word.length() - 1);
  }

  /** One to three letters of a word replaced by their twins, at most half of them. */
  private static String mixed(String word, Injection injection, Random random) {
    StringBuilder mixed = new StringBuilder(word);
    int wanted = 1 + random.nextInt(injection.most());
    int most = Math.max(1, (word.length() - 1) / 2);
    for (int turn = 0; turn < Math.min(wanted, most); turn++) {
      int at = word.isEmpty() ? -1 : random.nextInt(word.length());
      int twin = at < 0 ? -1 : injection.from().indexOf(mixed.charAt(at));
      if (twin >= 0) {
        mixed.setCharAt(at, injection.to().charAt(twin));
      }
    }
    return mixed.toString();
  }

  private static boolean isOneScript(String word) {
    return word.chars().noneMatch(Letters::isLatin) || word.chars().noneMatch(Letters::isCyrillic);
  }

  private static String cased(String word, int how) {
    if (word.length() < 3 || how == 0) {
      return word;
    }
    return how == 1
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static void real(String title, List<String> lines) {
    int count = 0;
    Map<String, Integer> repairs = new TreeMap<>();
    for (String line : lines) {
      if (line.chars().anyMatch(Letters::isLatin) && !line.isBlank()) {
        count++;
        Homoglyphs.find(line)
            .forEach(it -> repairs.merge(it.word() + " -> " + it.suggestion(), 1, Integer::sum));
      }
    }
    OUT.printf("%s: %d lines, %d kinds of words repaired%n", title, count, repairs.size());
    repairs.forEach((repair, times) -> OUT.println("    " + repair + " (" + times + ")"));
  }

  private static List<String> lines(Path folder, String ending) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
