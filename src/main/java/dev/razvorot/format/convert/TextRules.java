package dev.razvorot.format.convert;

import dev.razvorot.InlineCode;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.Oddity;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules for the texts of a unit, of whatever format. */
final class TextRules {
  private static final Oddity CODES = Oddity.noted("tmx-codes", "a text has inline codes");
  private static final Oddity HIGHLIGHT =
      Oddity.noted("tmx-hi", "words stand within hi or an element without code");
  private static final Oddity NOT_NFC =
      Oddity.noted("text-not-nfc", "a text has letters in pieces (not NFC)");
  private static final Oddity PRIVATE_USE =
      Oddity.noted("text-private-use", "a text has characters for private use");
  private static final Oddity EDGE_SPACE =
      Oddity.noted("text-edge-space", "a text begins or ends with white space");
  private static final Oddity SCRIPT =
      Oddity.noted("text-script", "a text is in the letters of the other language");

  private TextRules() {}

  /** The rules that a unit breaks, each once. */
  static List<Oddity> broken(TranslationUnit unit) {
    return Stream.of(unit.source(), unit.target())
        .flatMap(variant -> broken(variant).stream())
        .distinct()
        .toList();
  }

  private static List<Oddity> broken(Variant variant) {
    List<Oddity> broken = new ArrayList<>(0);
    String text = variant.text();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      broken.add(NOT_NFC);
    }
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
      broken.add(PRIVATE_USE);
    }
    if (!text.strip().equals(text)) {
      broken.add(EDGE_SPACE);
    }
    if (isInOtherLetters(variant)) {
      broken.add(SCRIPT);
    }
    if (variant.codes().stream().anyMatch(TextRules::isHighlight)) {
      broken.add(HIGHLIGHT);
    } else if (!variant.codes().isEmpty()) {
      broken.add(CODES);
    }
    return broken;
  }

  /** A word alone may be a name; several words with no letter of their own language are no name. */
  private static boolean isInOtherLetters(Variant variant) {
    UnicodeScript own = script(variant.language());
    Set<UnicodeScript> scripts = new TreeSet<>();
    variant.text().codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    boolean english = variant.language() == Language.ENGLISH;
    UnicodeScript other = script(english ? Language.RUSSIAN : Language.ENGLISH);
    boolean several = variant.text().strip().indexOf(' ') > 0;
    return !scripts.contains(own) && scripts.contains(other) && (english || several);
  }

  private static UnicodeScript script(Language language) {
    return language == Language.ENGLISH ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
  }

  private static boolean isHighlight(InlineCode code) {
    return code.kind() == InlineCode.Kind.BEGIN && code.content().isEmpty();
  }
}
