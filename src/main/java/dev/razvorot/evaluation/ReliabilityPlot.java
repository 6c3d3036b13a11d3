package dev.razvorot.evaluation;

import dev.razvorot.evaluation.Calibration.Bin;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The reliability curve as a picture (SVG 1.1): for each bin its mean score and its share of right
 * pairs. Scores that are probabilities lie on the diagonal.
 */
public final class ReliabilityPlot {
  /** Side of the square that is one by one, in pixels. */
  private static final int SIDE = 400;

  /** Room for labels on every side, in pixels. */
  private static final int MARGIN = 60;

  private static final int FIFTHS = 5;

  private ReliabilityPlot() {}

  /** A whole SVG document; the same bins give the same text. */
  public static String svg(List<Bin> bins) {
    return head() + grid() + labels() + curve(bins) + "</svg>\n";
  }

  private static String head() {
    int size = SIDE + 2 * MARGIN;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + format(" width=\"%1$d\" height=\"%1$d\" viewBox=\"0 0 %1$d %1$d\"", size)
        + " font-family=\"sans-serif\" font-size=\"13\">\n"
        + "<title>Reliability of scores</title>\n"
        + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
  }

  private static String grid() {
    StringBuilder grid = new StringBuilder();
    for (int fifth = 0; fifth <= FIFTHS; fifth++) {
      double share = (double) fifth / FIFTHS;
      grid.append(line(at(0, share), at(1, share), "#dddddd"))
          .append(line(at(share, 0), at(share, 1), "#dddddd"))
          .append(text(at(share, -0.05), "middle", format("%.1f", share)))
          .append(text(at(-0.02, share - 0.01), "end", format("%.1f", share)));
    }
    return grid + line(at(0, 0), at(1, 1), "#999999");
  }

  private static String labels() {
    return text(at(0.5, 1.05), "middle", "Reliability of scores")
        + text(at(0.5, -0.11), "middle", "mean score of the bin")
        + text(at(0.02, 0.95), "start", "share of right pairs");
  }

  private static String curve(List<Bin> bins) {
    List<Point> points = bins.stream().map(bin -> at(bin.score(), bin.right())).toList();
    String path =
        points.stream()
            .map(point -> format("%.1f,%.1f", point.x, point.y))
            .collect(Collectors.joining(" "));
    String dots =
        points.stream()
            .map(point -> format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"", point.x, point.y))
            .map(dot -> dot + " fill=\"#1f5fa8\"/>\n")
            .collect(Collectors.joining());
    return "<polyline points=\"" + path + "\" fill=\"none\" stroke=\"#1f5fa8\"/>\n" + dots;
  }

  private static String line(Point from, Point to, String colour) {
    return format("<line x1=\"%.1f\" y1=\"%.1f\" ", from.x, from.y)
        + format("x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n", to.x, to.y, colour);
  }

  private static String text(Point at, String anchor, String text) {
    return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", at.x, at.y, anchor)
        + text
        + "</text>\n";
  }

  /** A point of the picture, in pixels from its upper left corner. */
  private record Point(double x, double y) {}

  /** The point of two shares, each in [0, 1], counted from the lower left corner of the square. */
  private static Point at(double score, double right) {
    return new Point(MARGIN + score * SIDE, MARGIN + (1 - right) * SIDE);
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
