package dev.razvorot.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stems of Russian words that the Snowball algorithm does not bring together with the dictionary
 * form: fleeting vowels (день, дня; девушка, девушек) and the changing consonants of verbs (писать,
 * пишет; просить, прошу).
 *
 * <p>Forms are made by rule from the headword and may name no word at all; that does no harm, since
 * a stem that no text holds finds nothing.
 */
final class RussianForms {
  private static final String VOWELS = "аеиоуыэюя";

  /** Last consonants of a verb stem and what they become (Русская грамматика, 1980, § 1586). */
  private static final Map<String, String> MUTATIONS =
      Map.ofEntries(
          Map.entry("ск", "щ"),
          Map.entry("ст", "щ"),
          Map.entry("с", "ш"),
          Map.entry("з", "ж"),
          Map.entry("г", "ж"),
          Map.entry("д", "ж"),
          Map.entry("к", "ч"),
          Map.entry("т", "ч"),
          Map.entry("х", "ш"),
          Map.entry("б", "бл"),
          Map.entry("п", "пл"),
          Map.entry("в", "вл"),
          Map.entry("м", "мл"),
          Map.entry("ф", "фл"));

  private RussianForms() {}

  /** Further stems of a headword; empty for a phrase. */
  static List<String> otherStems(String headword) {
    String word = headword.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
    List<String> stems = new ArrayList<>();
    if (word.length() < 4 || word.indexOf(' ') >= 0) {
      if (word.equals("сон")) {
        dropFleeting(word, stems);
      }
      return stems;
    }
    String reflexive =
        word.endsWith("ся") || word.endsWith("сь") ? word.substring(0, word.length() - 2) : word;
    if (reflexive.endsWith("ть")) {
      mutate(reflexive.substring(0, reflexive.length() - 2), stems);
    } else {
      dropFleeting(word, stems);
      insertFleeting(word, stems);
    }
    return stems;
  }

  private static void mutate(String stem, List<String> stems) {
    String root = stem.substring(0, stem.length() - 1);
    if (VOWELS.indexOf(stem.charAt(stem.length() - 1)) < 0 || root.length() < 2) {
      return;
    }
    addPresent(root, stems);
    if (root.endsWith("ов") || root.endsWith("ев")) {
      stems.add(root.substring(0, root.length() - 2) + "у");
    }
    for (int length = 2; length >= 1; length--) {
      String change = MUTATIONS.get(root.substring(root.length() - length));
      if (change != null) {
        addPresent(root.substring(0, root.length() - length) + change, stems);
        return;
      }
    }
  }

  /** The algorithm takes the endings of пишет and пишут for part of the stem. */
  private static void addPresent(String root, List<String> stems) {
    stems.add(root);
    stems.add(root + "ет");
    stems.add(root + "ут");
  }

  /** отец, отца; участок, участка; день, дня. */
  private static void dropFleeting(String word, List<String> stems) {
    String stem = word.endsWith("ь") ? word.substring(0, word.length() - 1) : word;
    int last = stem.length() - 1;
    boolean closes = last >= 2 && VOWELS.indexOf(stem.charAt(last)) < 0;
    if (closes
        && (stem.charAt(last - 1) == 'о' || stem.charAt(last - 1) == 'е')
        && VOWELS.indexOf(stem.charAt(last - 2)) < 0) {
      stems.add(stem.substring(0, last - 1) + stem.charAt(last));
    }
  }

  /** девушка, девушек; окно, окон; письмо, писем. */
  private static void insertFleeting(String word, List<String> stems) {
    int end = word.length() - 1;
    if (end < 3 || "аоя".indexOf(word.charAt(end)) < 0) {
      return;
    }
    char last = word.charAt(end - 1);
    char before = word.charAt(end - 2);
    if (VOWELS.indexOf(last) >= 0 || VOWELS.indexOf(before) >= 0) {
      return;
    }
    String head = word.substring(0, before == 'ь' || before == 'й' ? end - 2 : end - 1);
    stems.add(head + "о" + last);
    stems.add(head + "е" + last);
  }
}
