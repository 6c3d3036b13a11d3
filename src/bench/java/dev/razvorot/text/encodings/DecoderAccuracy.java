package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures how often {@link TextDecoder} reads short pieces of Russian right.
 *
 * <p>Usage: {@code DecoderAccuracy FILE_OR_FOLDER...}; of folders, files named {@code *.ru} and
 * {@code *.txt} are read. Pieces begin at a word, have the asked number of characters, and at least
 * half of them are Cyrillic.
 */
final class DecoderAccuracy {
  private static final List<String> CHARSETS =
      List.of(
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "ISO-8859-5",
          "x-MacCyrillic",
          "UTF-16LE",
          "UTF-16BE",
          "UTF-8");
  private static final int[] LENGTHS = {5, 10, 20, 40, 60, 100};
  private static final int SAMPLES = 4000;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private DecoderAccuracy() {}

  public static void main(String[] args) throws IOException {
    String text = read(List.of(args));
    OUT.printf(Locale.ROOT, "%-14s", "");
    for (int length : LENGTHS) {
      OUT.printf(Locale.ROOT, "%9d", length);
    }
    OUT.println();
    for (String name : CHARSETS) {
      measure(text, Charset.forName(name));
    }
  }

  private static void measure(String text, Charset charset) {
    OUT.printf(Locale.ROOT, "%-14s", charset.name());
    List<String> misses = new ArrayList<>();
    for (int length : LENGTHS) {
      OUT.printf(Locale.ROOT, "%9.2f", 100 * accuracy(text, charset, length, misses));
    }
    OUT.println();
    misses.stream().limit(30).forEach(OUT::println);
  }

  private static double accuracy(String text, Charset charset, int length, List<String> misses) {
    Random random = new Random(length);
    CharsetEncoder encoder = charset.newEncoder();
    int right = 0;
    int tried = 0;
    while (tried < SAMPLES) {
      String piece = piece(text, length, random);
      if (encoder.canEncode(piece) && isHalfCyrillic(piece)) {
        tried++;
        String read = read(piece.getBytes(charset));
        if (read.startsWith(piece)) {
          right++;
        } else if (length >= 20) {
          misses.add("  " + length + " " + piece + " | " + read);
        }
      }
    }
    return right / (double) SAMPLES;
  }

  private static String read(byte[] bytes) {
    try {
      TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
      return decoded.text() + " | " + decoded.charset();
    } catch (UndecidedEncodingException e) {
      return "undecided: " + e.candidates();
    }
  }

  private static String piece(String text, int length, Random random) {
    int start = text.indexOf(' ', random.nextInt(text.length() - 3 * length - 200)) + 1;
    return start == 0 || start + length > text.length()
        ? ""
        : text.substring(start, start + length);
  }

  private static boolean isHalfCyrillic(String piece) {
    return !piece.isEmpty()
        && 2 * piece.chars().filter(Letters::isCyrillic).count() >= piece.length();
  }

  private static String read(List<String> paths) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String path : paths) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(DecoderAccuracy::isText).sorted().toList()) {
          text.append(Files.readString(file).replace('\n', ' ')).append(' ');
        }
      }
    }
    return text.toString();
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file) && (name.endsWith(".ru") || name.endsWith(".txt"));
  }
}
