package dev.razvorot.format.convert;

import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a memory of hostile text as TMX, XLIFF 1.2 and 2.1 and CSV, to be read by other tools: code
 * points of every plane of Unicode, control characters, markup, quotes, line ends, white space at
 * both ends, letters in pieces, formulas, and some segments of 100 kB. Seeded: always the same. In
 * XLIFF 2.1 no characters for private use, of which Okapi refuses some.
 *
 * <p>Arguments: folder, number of units (10000).
 */
public final class HostileMemory {
  private static final List<String> FILES =
      List.of("hostile.tmx", "hostile.xlf", "hostile.xlf2", "hostile.csv");

  private static final String[] PIECES = {
    "ёлка", "Щ", "йод", "и\u0306од", "е\u0308лка", "«№ 5»", "—", "snow ", "Снег ", "]]>", "<b>", "</seg>",
    "&amp;", "&#10;", "&", "<!--", "\"", "\"\"", "'", "=1+1", "+7 495", "-5 °C", "@x", ",", ";", "\t",
    "\n", "\r", "\r\n", " ", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\u202E", "\u00AD", "\\", "%s", "{0}",
    "\u0001", "\u000B", "\u001F", "\u007F", "\uFFFE", "\uE101"
  };

  /** One in so many units has a segment of 100 kB. */
  private static final int LONG_EVERY = 500;

  private static final int LONG = 100_000;

  private final Random random = new Random(20261128);

  private HostileMemory() {}

  /** Writes the files. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int units = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    for (String name : FILES) {
      new HostileMemory().write(folder, name, units);
    }
  }

  private void write(Path folder, String name, int units) throws IOException {
    CorpusFormat format = CorpusFormat.ofFile(Path.of(name)).orElseThrow();
    try (OutputFolder output = new OutputFolder(folder)) {
      CorpusWriter writer = format.create(output, name, WriteOptions.of("bench"));
      try (writer) {
        for (int i = 0; i < units; i++) {
          writer.write(format == CorpusFormat.XLIFF2 ? withoutPrivateUse(unit(i)) : unit(i));
        }
        writer.complete();
      }
      output.complete();
      System.out.println(name + ": " + units + " units; lost: " + writer.losses());
    }
  }

  private static TranslationUnit withoutPrivateUse(TranslationUnit unit) {
    return new TranslationUnit(
        unit.id(),
        new Variant(Language.ENGLISH, unit.source().text().replaceAll("[\uE000-\uF8FF]", "x")),
        new Variant(Language.RUSSIAN, unit.target().text().replaceAll("[\uE000-\uF8FF]", "x")),
        unit.props(),
        unit.findings());
  }

  private TranslationUnit unit(int number) {
    return new TranslationUnit(
        "u" + number,
        new Variant(Language.ENGLISH, text("e" + number, number)),
        new Variant(Language.RUSSIAN, text("р" + number, number)),
        Map.of(Prop.SCORE, "0.9731"),
        List.of());
  }

  /** Begins with white space one time in eight, else with something that makes it unlike others. */
  private String text(String own, int number) {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? " " : "").append(own);
    int least = number % LONG_EVERY == 0 ? LONG / 2 : 1 + random.nextInt(60);
    while (text.length() < least) {
      if (random.nextBoolean()) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        text.appendCodePoint(codePoint());
      }
    }
    return text.toString();
  }

  /** Of any plane; no half of a surrogate pair. */
  private int codePoint() {
    int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return half ? codePoint() : codePoint;
  }
}
