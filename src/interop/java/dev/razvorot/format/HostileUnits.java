package dev.razvorot.format;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Units whose text has everything that formats escape and tools stumble over; none is empty. */
final class HostileUnits {
  private static final List<String> PIECES =
      List.of(
          "Снег", "ёлка", "щ ", "«», „“", "№ 5", "—", "\u00A0", "\u00AD", "😀", "𝒳", "snow",
          "AT&T", "<b>", "]]>", "&amp;", "&#10;", "\"", "'", "=1+1", "+7 495", "-5 °C", ",", ";",
          "\t", "\n", "\r", " ", "  ", "\u0085", "\u2028", "\\", "%", "{0}", "\uE000", "\uFFFD",
          "عربي", "漢字");

  private HostileUnits() {}

  /** The same units each time, every third with inline codes. */
  static List<TranslationUnit> make(int count) {
    Random random = new Random(20261123);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean coded = i % 3 == 0;
      units.add(
          new TranslationUnit(
              "unit-" + i,
              variant(Language.ENGLISH, random, coded),
              variant(Language.RUSSIAN, random, coded),
              Map.of(Prop.SCORE, "0.9731"),
              List.of()));
    }
    return units;
  }

  private static Variant variant(Language language, Random random, boolean coded) {
    StringBuilder text = new StringBuilder("т");
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    List<InlineCode> codes =
        List.of(
            new InlineCode(0, Kind.BEGIN, "1", "bold", "<b>"),
            new InlineCode(1, Kind.POINT, "2", "lb", "<br/>"),
            new InlineCode(text.length(), Kind.END, "1", "", "</b>"));
    return new Variant(language, text.toString(), coded ? codes : List.of());
  }
}
