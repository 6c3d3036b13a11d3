package dev.razvorot.format;

import dev.razvorot.Place;
import java.nio.file.Path;

/**
 * Tells names that this locale can spell from others. Where the locale is not UTF-8, Java gives
 * U+FFFD for each byte of a letter that it lacks: such a name tells nothing, and what would be
 * written under it could not be told apart.
 */
public final class SpeltNames {
  /** What is wrong with a name, and what to do. */
  public static final String WRONG = "a file name that this locale cannot spell";

  /** What was expected instead. */
  public static final String EXPECTED = "a UTF-8 locale such as LC_ALL=C.UTF-8 was expected";

  private SpeltNames() {}

  /** Whether all letters of a word are there. */
  public static boolean isSpelt(String word) {
    return word.indexOf('\uFFFD') < 0;
  }

  /**
   * Refuses a file whose name cannot be spelt; the folder it is in can.
   *
   * @throws CorpusFormatException if so: it gives the bytes of the name as addresses do, {@code
   *     %D1%8F.txt}
   */
  public static void require(Path file) throws CorpusFormatException {
    if (!isSpelt(file.toString())) {
      String bytes = file.toUri().getRawPath().replaceFirst("/$", "").replaceFirst(".*/", "");
      Path folder = file.getParent();
      String name = folder == null ? bytes : folder + "/" + bytes;
      throw new CorpusFormatException(new Place(name, 1, 1), WRONG, EXPECTED);
    }
  }
}
