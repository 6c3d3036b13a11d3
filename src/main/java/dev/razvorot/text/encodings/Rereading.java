package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a line again: back to bytes by the charset it was wrongly read in, then forward
 * by another.
 *
 * @param wrong the charset in which the bytes were read
 * @param right the charset in which they were meant
 * @param price nats that the new reading must gain before it is believed
 */
record Rereading(Misreading wrong, Charset right, double price) {

  /** Charsets in which UTF-8 is wrongly read. */
  private static final List<String> WRONG_FOR_UTF_8 =
      List.of(
          "windows-1252",
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "x-MacCyrillic",
          "x-MacRoman",
          "IBM437");

  /** Charsets in which Russian of one byte a letter is wrongly read. */
  private static final List<String> WRONG =
      List.of("windows-1252", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic");

  /** One-byte charsets that Russian is written in, the more common first. */
  private static final List<String> RIGHT =
      List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic");

  /**
   * Prices, set over a million sound lines in sixty languages: a sequence of UTF-8 is proof by its
   * form, the more so in Latin text; a one-byte reading must gain more the rarer its charset is.
   */
  private static final double UTF_8_PRICE = 3;

  private static final double LATIN_PRICE = 3;
  private static final double PRICE = 12;
  private static final double PRICE_OF_RARITY = 2;

  /** Nats for each character that the wrong charset cannot have given. */
  private static final double LEFT_OVER = 8;

  /** One character in ten at most may be such. */
  private static final int LEFT_OVER_SHARE = 10;

  /** Different letters that a reading must have unless the given line is all accented letters. */
  private static final int DIFFERENT = 4;

  private static final char FIRST_FOREIGN = 0x80;

  /** All ways, in a fixed order. */
  static final List<Rereading> ALL = all();

  private static List<Rereading> all() {
    List<Rereading> ways = new ArrayList<>();
    for (String name : WRONG_FOR_UTF_8) {
      Misreading wrong = new Misreading(name);
      ways.add(new Rereading(wrong, StandardCharsets.UTF_8, wrong.isLatin() ? UTF_8_PRICE : PRICE));
    }
    for (String name : WRONG) {
      Misreading wrong = new Misreading(name);
      double price = wrong.isLatin() ? LATIN_PRICE : PRICE;
      for (int i = 0; i < RIGHT.size(); i++) {
        if (!RIGHT.get(i).equals(name)) {
          Charset right = Charset.forName(RIGHT.get(i));
          ways.add(new Rereading(wrong, right, price + i * PRICE_OF_RARITY));
        }
      }
    }
    return ways;
  }

  boolean isUtf8() {
    return right.equals(StandardCharsets.UTF_8);
  }

  /** The line read in this way. */
  String apply(String line) {
    return isUtf8() ? Utf8Runs.reread(line, wrong).text() : reread(line);
  }

  /** What the line costs in this reading, its price and all; infinity if it is not sound then. */
  double cost(String line) {
    return isUtf8() ? utf8Cost(line) : oneByteCost(line);
  }

  private double utf8Cost(String line) {
    Utf8Runs.Reading reading = Utf8Runs.reread(line, wrong);
    return reading.isProven()
        ? price + Plausibility.of(reading.text()).cost()
        : Double.POSITIVE_INFINITY;
  }

  private double oneByteCost(String line) {
    int leftOver = leftOver(line);
    if (LEFT_OVER_SHARE * leftOver > foreign(line)) {
      return Double.POSITIVE_INFINITY;
    }
    String reading = reread(line);
    if (!isRussian(reading, line) || reading.equals(line)) {
      return Double.POSITIVE_INFINITY;
    }
    Plausibility.Verdict verdict = Plausibility.of(reading);
    return verdict.isSound()
        ? price + verdict.cost() + LEFT_OVER * leftOver
        : Double.POSITIVE_INFINITY;
  }

  private String reread(String line) {
    return wrong.reread(line, right);
  }

  /**
   * Whether most characters outside ASCII are letters of Russian words, and not always the same.
   */
  private static boolean isRussian(String reading, String line) {
    return 2 * inWords(reading) >= foreign(reading)
        && different(reading) >= (isAccented(line) ? 2 : DIFFERENT);
  }

  /** Number of characters outside ASCII. */
  private static int foreign(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) >= FIRST_FOREIGN ? 1 : 0;
    }
    return count;
  }

  /** Number of Russian letters that follow another. */
  private static int inWords(String reading) {
    int count = 0;
    boolean before = false;
    for (int i = 0; i < reading.length(); i++) {
      boolean russian = Letters.isRussian(reading.charAt(i));
      count += before && russian ? 1 : 0;
      before = russian;
    }
    return count;
  }

  /** Number of different Russian letters, {@link #DIFFERENT} at most. */
  private static int different(String reading) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < reading.length() && seen.length() < DIFFERENT; i++) {
      char c = reading.charAt(i);
      if (Letters.isRussian(c) && seen.indexOf(String.valueOf(c)) < 0) {
        seen.append(c);
      }
    }
    return seen.length();
  }

  /** Whether all characters outside ASCII are Latin letters with accents. */
  private static boolean isAccented(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= FIRST_FOREIGN && !MarkCosts.isAccented(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Number of characters that the wrong charset cannot have given. */
  private int leftOver(String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      count += wrong.byteOf(line.charAt(i)) == Misreading.NONE ? 1 : 0;
    }
    return count;
  }
}
