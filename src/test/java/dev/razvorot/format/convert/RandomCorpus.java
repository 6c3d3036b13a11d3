package dev.razvorot.format.convert;

import dev.razvorot.Finding;
import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Units of hostile text by a seed: everything that XML can hold, and all that formats escape. */
final class RandomCorpus {
  private static final List<String> PIECES =
      List.of(
          "Снег",
          "ёлка",
          "й",
          "Ё̈",
          "щ ",
          "«», „“",
          "№ 5",
          "—",
          "\u00A0",
          "\u00AD",
          "😀",
          "𝒳",
          "snow",
          "AT&T",
          "<b>",
          "]]>",
          "&amp;",
          "&#10;",
          "\"",
          "'",
          "'=",
          "=1+1",
          "+7 495",
          "-5 °C",
          "@x",
          "＝",
          ",",
          ";",
          "\t",
          "\n",
          "\r",
          "\r\n",
          " ",
          "  ",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "{\"a\":1}",
          "\\",
          "\\u0041",
          "%",
          "#",
          "/",
          "\uE000",
          "\uFFFD",
          "e\u0301",
          "عربي",
          "漢字");

  private final Random random;

  RandomCorpus(long seed) {
    this.random = new Random(seed);
  }

  List<TranslationUnit> units(int count) {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(unit(i));
    }
    return units;
  }

  private TranslationUnit unit(int number) {
    return new TranslationUnit(
        "unit-" + number + (random.nextInt(4) == 0 ? "/ё&\"" : ""),
        variant(Language.ENGLISH),
        variant(Language.RUSSIAN),
        props(),
        findings());
  }

  private Variant variant(Language language) {
    String text = random.nextInt(20) == 0 ? "" : text();
    return new Variant(language, text, random.nextInt(3) == 0 ? codes(text) : List.of());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** A pair around the whole text, a point and a lone beginning. */
  private List<InlineCode> codes(String text) {
    List<InlineCode> codes = new ArrayList<>();
    codes.add(new InlineCode(0, Kind.BEGIN, "1", random.nextBoolean() ? "bold" : "x-own", text()));
    codes.add(new InlineCode(0, Kind.POINT, random.nextBoolean() ? "2" : "", "lb", "<br>"));
    codes.add(new InlineCode(text.length(), Kind.LONE_BEGIN, "3", "", "{"));
    codes.add(new InlineCode(text.length(), Kind.END, "1", "", "</b>"));
    return codes;
  }

  private Map<String, String> props() {
    Map<String, String> props = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      props.put("@creationdate", random.nextBoolean() ? "20240229T120000Z" : "вчера");
      props.put("@creationid", "Анна \"A\"\t");
    }
    if (random.nextBoolean()) {
      props.put(Prop.SCORE, "0." + (1000 + random.nextInt(9000)));
    }
    if (random.nextBoolean()) {
      props.put("x-client", text());
      props.put("x-client[2]", text());
      props.put("#note", text());
      props.put("#note[2]", text());
    }
    if (random.nextBoolean()) {
      props.put(Prop.DOCUMENT, text());
      props.put(Prop.LINES, "3:5,7");
      props.put(Prop.EVIDENCE, text());
    }
    if (random.nextBoolean()) {
      props.put("en/@changeid", "x");
      props.put("ru/#note", text());
      props.put("ru/x-own", text());
    }
    return props;
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      findings.add(
          new Finding(Finding.Severity.values()[i], "check-" + i, "«" + i + "» <is> \"odd\""));
    }
    return findings;
  }
}
