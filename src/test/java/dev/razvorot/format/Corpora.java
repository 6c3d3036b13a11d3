package dev.razvorot.format;

import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units for tests of every format. */
public final class Corpora {
  private Corpora() {}

  /** A bare unit. */
  public static TranslationUnit unit(String id, String english, String russian) {
    return unit(id, english, russian, Map.of());
  }

  /** A unit with properties. */
  public static TranslationUnit unit(
      String id, String english, String russian, Map<String, String> props) {
    return new TranslationUnit(
        id,
        new Variant(Language.ENGLISH, english),
        new Variant(Language.RUSSIAN, russian),
        props,
        List.of());
  }

  /** A unit as the aligner makes them, with one finding. */
  public static TranslationUnit aligned() {
    Map<String, String> props = new LinkedHashMap<>();
    props.put(Prop.SCORE, "0.9731");
    props.put(Prop.DOCUMENT, "001-baikonur");
    props.put(Prop.LINES, "3:5,7");
    props.put(Prop.EVIDENCE, "number 2.1");
    return unit("5f0c", "Soyuz-2.1a lifts off", "«Союз-2.1а» взлетел", props)
        .withFindings(
            List.of(new Finding(Finding.Severity.NOTE, "soft-hyphen", "one soft hyphen left out")));
  }
}
