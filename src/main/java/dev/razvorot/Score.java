package dev.razvorot;

/** How the probability of a pair is spelt: with four digits after the point, in every format. */
public final class Score {
  private static final int UNIT = 10_000;

  private Score() {}

  /** A probability in [0, 1] with four digits, half to even: {@code 0.9731}. */
  public static String text(double score) {
    String digits = Integer.toString(UNIT + tenThousandths(score));
    return (char) (digits.charAt(0) - 1) + "." + digits.substring(1);
  }

  /** The same as a whole number, from 0 to 10,000. */
  public static int tenThousandths(double score) {
    return (int) Math.rint(score * UNIT);
  }
}
