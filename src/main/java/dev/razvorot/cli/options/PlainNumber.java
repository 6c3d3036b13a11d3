package dev.razvorot.cli.options;

import picocli.CommandLine.TypeConversionException;

/**
 * Numbers on the command line are written with a point and without marks between digits: a comma
 * means a fraction to some and thousands to others, and is never guessed.
 */
public final class PlainNumber {
  private static final String WHOLE = "[1-9][0-9]{0,8}";
  private static final String SHARE = "0*(0|1|0?\\.[0-9]+|1\\.0+)";

  private PlainNumber() {}

  /** A number from 0 to 1. */
  public static double share(String word) {
    if (word.matches(SHARE)) {
      return Double.parseDouble(word);
    }
    String plain = word.replace(',', '.');
    String hint = plain.matches(SHARE) ? ": write " + plain : ", such as 0.9";
    throw new TypeConversionException("'" + word + "' is no number from 0 to 1" + hint);
  }

  /** A whole number from 1 to another. */
  public static int whole(String word, int most) {
    if (isWhole(word, most)) {
      return Integer.parseInt(word);
    }
    String plain = word.replaceAll("(?<=[0-9])[\\s\\p{Z},.'_](?=[0-9]{3}(?![0-9]))", "");
    String hint = isWhole(plain, most) ? ": write " + plain : " from 1 to " + most;
    throw new TypeConversionException("'" + word + "' is no whole number" + hint);
  }

  private static boolean isWhole(String word, int most) {
    return word.matches(WHOLE) && Integer.parseInt(word) <= most;
  }
}
