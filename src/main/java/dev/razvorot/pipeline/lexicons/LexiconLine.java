package dev.razvorot.pipeline.lexicons;

import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.LanguageNames;
import dev.razvorot.lexicon.Entry;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a lexicon file, and what may be wrong with it. */
final class LexiconLine {
  static final String EXPECTED = "a Russian word, TAB, its English translations were expected";

  private static final String STRESS = "\u0301";

  /** What stands between headword and translations, or between translations, by mistake. */
  private static final List<String> INSTEAD_OF_TAB = List.of(";", " = ", " - ", " – ", " — ", ",");

  private final String file;
  private final int number;
  private final String text;
  private final String[] cells;

  /**
   * Cuts a line.
   *
   * @param number of the line in its file, 1-based
   */
  LexiconLine(String file, int number, String text) {
    this.file = file;
    this.number = number;
    this.text = text;
    this.cells = text.split("\t", -1);
  }

  /** Whether it does but name the languages of the columns. */
  boolean isHeader() {
    return cells.length == 2
        && LanguageNames.parse(cells[0]).filter(Language.RUSSIAN::equals).isPresent()
        && LanguageNames.parse(cells[1]).filter(Language.ENGLISH::equals).isPresent();
  }

  /**
   * What the line says.
   *
   * @throws CorpusFormatException if it does not say it right
   */
  Entry entry() throws CorpusFormatException {
    requireTab();
    String headword = headword();
    List<String> translations = new ArrayList<>();
    int column = cells[0].length() + 2;
    for (int i = 1; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        translations.add(translation(cells[i], column));
      }
      column += cells[i].length() + 1;
    }
    if (translations.isEmpty()) {
      throw wrong(text.length() + 1, "no translation of " + headword, EXPECTED);
    }
    return new Entry(headword, translations.stream().distinct().toList());
  }

  private void requireTab() throws CorpusFormatException {
    if (cells.length > 1) {
      return;
    }
    for (String mark : INSTEAD_OF_TAB) {
      int at = text.indexOf(mark);
      if (at >= 0) {
        throw wrong(at + 1, "\"" + mark + "\" but no TAB", EXPECTED);
      }
    }
    throw wrong(text.length() + 1, "no TAB", EXPECTED);
  }

  private String headword() throws CorpusFormatException {
    String head = normalized(cells[0]).replace(STRESS, "");
    if (head.isEmpty()) {
      throw wrong(1, "no headword", EXPECTED);
    }
    if (!has(head, UnicodeScript.CYRILLIC)) {
      String swapped =
          has(cells[1], UnicodeScript.CYRILLIC) ? "the columns are swapped: \"" : "headword \"";
      throw wrong(1, swapped + head + "\" is not Russian", EXPECTED);
    }
    Optional<String> mixed = mixed(head);
    if (mixed.isPresent()) {
      String what = "headword with Latin letters among Cyrillic ones, " + mixed.get();
      throw wrong(1, what, "letters of one alphabet were expected");
    }
    return head;
  }

  private String translation(String cell, int column) throws CorpusFormatException {
    String words = normalized(cell).replace('\u2019', '\'');
    for (int i = 0; i < cell.length(); i++) {
      if (UnicodeScript.of(cell.charAt(i)) == UnicodeScript.CYRILLIC) {
        throw wrong(column + i, "translation \"" + words + "\" is not English", EXPECTED);
      }
      if (cell.charAt(i) == ';' || cell.charAt(i) == ',') {
        String what = "\"" + cell.charAt(i) + "\" within a translation";
        throw wrong(column + i, what, "a TAB between translations was expected");
      }
    }
    return words;
  }

  private static String normalized(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** The first word that has letters of both alphabets. */
  private static Optional<String> mixed(String words) {
    for (String word : words.split("[^\\p{L}]+")) {
      if (has(word, UnicodeScript.CYRILLIC) && has(word, UnicodeScript.LATIN)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean has(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  private CorpusFormatException wrong(int column, String what, String expected) {
    return new CorpusFormatException(new Place(file, number, column), what, expected);
  }
}
