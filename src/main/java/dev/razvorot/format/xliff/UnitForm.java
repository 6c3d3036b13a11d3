package dev.razvorot.format.xliff;

import dev.razvorot.Score;
import dev.razvorot.TranslationUnit;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a version of XLIFF writes a file and its units. */
interface UnitForm {

  /** Writes what precedes the units. */
  void writeHead(String toolVersion) throws IOException;

  /**
   * Writes a unit.
   *
   * @param number 1-based, in the order of the file
   * @param props properties and findings
   */
  void writeUnit(int number, TranslationUnit unit, Map<String, String> props) throws IOException;

  /** Writes what follows the units. */
  void writeTail() throws IOException;

  /** The score in per cent, as XLIFF counts match quality; empty if the unit has none. */
  static Optional<String> quality(TranslationUnit unit) {
    OptionalDouble score = unit.score();
    if (score.isEmpty()) {
      return Optional.empty();
    }
    int hundredths = Score.tenThousandths(score.getAsDouble());
    String fraction = Integer.toString(100 + hundredths % 100).substring(1);
    return Optional.of(hundredths / 100 + "." + fraction);
  }
}
