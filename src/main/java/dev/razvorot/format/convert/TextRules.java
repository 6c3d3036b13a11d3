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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for the texts of a unit, of whatever format. */
final class TextRules {
  private static final Oddity CODES =
      Oddity.noted("tmx-codes", "a text has inline codes (formatting, placeholders)");
  private static final Oddity HIGHLIGHT =
      Oddity.noted("tmx-hi", "words stand within hi, or an element that TMX does not know");
  private static final Oddity NOT_NFC =
      Oddity.noted(
          "text-not-nfc", "a letter is written in pieces, such as й as и and a breve (not NFC)");
  private static final Oddity PRIVATE_USE =
      Oddity.noted("text-private-use", "a text has characters for private use");
  private static final Oddity EDGE_SPACE =
      Oddity.noted("text-edge-space", "a text begins or ends with white space");
  private static final Oddity SCRIPT =
      Oddity.noted("text-script", "a text is in the letters of the other language");

  private static final Oddity QUOTES =
      Oddity.noted("table-quotes", "a text has double quotes, which tables double");
  private static final Oddity TABLE_SPACE =
      Oddity.noted("table-edge-space", "a text begins or ends with white space");

  private static final Oddity LINE_END = Oddity.noted("table-line-end", "a text has line ends");
  private static final Oddity LONG_CELL =
      Oddity.noted("table-long-cell", "a text is longer than spreadsheets let a cell be");

  private static final Pattern LINE_ENDS = Pattern.compile("\\R");

  /** UTF-16 units (Excel: specifications and limits; LibreOffice until 7.4 the same). */
  private static final int LONGEST_CELL = 32_767;

  private TextRules() {}

  /** The rules that a unit in a file of a format breaks, each once. */
  static List<Oddity> broken(TranslationUnit unit, CorpusFormat format) {
    boolean table = format == CorpusFormat.CSV || format == CorpusFormat.TSV;
    return Stream.of(unit.source(), unit.target())
        .flatMap(variant -> broken(variant, table).stream())
        .distinct()
        .toList();
  }

  private static List<Oddity> broken(Variant variant, boolean table) {
    List<Oddity> broken = new ArrayList<>(0);
    String text = variant.text();
    if (table) {
      addTableRules(text, broken);
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      broken.add(NOT_NFC);
    }
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
      broken.add(PRIVATE_USE);
    }
    if (!table && !text.strip().equals(text)) {
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

  private static void addTableRules(String text, List<Oddity> broken) {
    if (text.indexOf('"') >= 0) {
      broken.add(QUOTES);
    }
    if (LINE_ENDS.matcher(text).find()) {
      broken.add(LINE_END);
    }
    if (!text.trim().equals(text)) {
      broken.add(TABLE_SPACE);
    }
    if (text.length() > LONGEST_CELL) {
      broken.add(LONG_CELL);
    }
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
