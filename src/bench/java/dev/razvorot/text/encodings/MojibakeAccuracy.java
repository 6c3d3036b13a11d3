package dev.razvorot.text.encodings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads lines in a wrong encoding and counts how many {@link Mojibake} gives back as they were.
 *
 * <p>Argument: a folder of texts ({@code *.ru} in it). Lines that the wrong reading loses a letter
 * of are left out.
 */
final class MojibakeAccuracy {
  private static final int LINES = 1500;

  /** Shorter lines say too little to be judged. */
  private static final int SHORTEST = 20;

  private static final String[][] READINGS = {
    {"UTF-8", "windows-1251"},
    {"UTF-8", "ISO-8859-1"},
    {"KOI8-R", "windows-1251"},
    {"windows-1251", "KOI8-R"},
    {"windows-1251", "windows-1252"},
    {"IBM866", "windows-1251"},
    {"ISO-8859-5", "windows-1251"}
  };

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private MojibakeAccuracy() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = lines(Path.of(args[0]));
    for (String[] reading : READINGS) {
      Charset written = Charset.forName(reading[0]);
      Charset read = Charset.forName(reading[1]);
      count(String.join(" read as ", reading), lines, List.of(written, read));
    }
    Charset latin = StandardCharsets.ISO_8859_1;
    Charset utf8 = StandardCharsets.UTF_8;
    count("UTF-8 read as ISO-8859-1 twice", lines, List.of(utf8, latin, utf8, latin));
  }

  /** Writes each line in one encoding, reads it in the next, and so on. */
  private static void count(String title, List<String> lines, List<Charset> chain) {
    int tried = 0;
    int right = 0;
    for (String line : lines) {
      Optional<String> broken = broken(line, chain);
      if (broken.isPresent()) {
        tried++;
        right += Mojibake.repair(broken.get()).equals(Optional.of(line)) ? 1 : 0;
      }
    }
    OUT.printf("%s: %d lines, %.2f %% right%n", title, tried, 100.0 * right / tried);
  }

  private static Optional<String> broken(String line, List<Charset> chain) {
    String broken = line;
    for (int at = 0; at < chain.size(); at += 2) {
      String next = new String(broken.getBytes(chain.get(at)), chain.get(at + 1));
      String back = new String(next.getBytes(chain.get(at + 1)), chain.get(at));
      if (!back.equals(broken)) {
        return Optional.empty();
      }
      broken = next;
    }
    return Optional.of(broken);
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ru")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.length() >= SHORTEST && Mojibake.repair(line).isEmpty()) {
            lines.add(line);
          }
        }
      }
    }
    return lines.subList(0, Math.min(LINES, lines.size()));
  }
}
