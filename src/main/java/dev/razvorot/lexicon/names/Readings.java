package dev.razvorot.lexicon.names;

import dev.razvorot.lexicon.names.NameMatch.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The dictionary forms that a Russian word may stand for: Идрисову is a case of Идрисов and of
 * Идрисова; Петров has the other sex beside it, Петрова.
 *
 * <p>Endings after the tables of Русская грамматика (1980), §§ 1177-1206 for nouns and surnames, §§
 * 1311-1318 for adjectives.
 */
final class Readings {
  private static final String VOWELS = "аеиоуыэюя";

  /** A name stands in one of five other cases about as often as in the nominative: ln 5. */
  private static final double CASE = 1.6;

  /** That a vowel has fled is rarer: one name in twenty has one: ln 20. */
  private static final double FLEETING = 3;

  /** One name in ten is that of the other sex where it could be: ln 10. */
  private static final double OTHER_SEX = 2.3;

  /** Letters that a name must have before its ending: Лев, Ян. */
  private static final int SHORTEST = 2;

  /** Ending of the nominative, and those of the other cases. */
  private static final String[][] CASES = {
    {"", "а", "у", "ом", "ем", "е"},
    {"ов", "овым"},
    {"ев", "евым"},
    {"ин", "иным"},
    {"ын", "ыным"},
    {"й", "я", "ю", "ем", "е", "и"},
    {"ь", "я", "ю", "ем", "е", "и", "ью"},
    {"а", "ы", "и", "е", "у", "ой", "ей", "ою", "ею"},
    {"я", "и", "е", "ю", "ей", "ею"},
    {"ый", "ого", "ому", "ым", "ом"},
    {"ой", "ого", "ому", "ым", "им", "ом"},
    {"ий", "ого", "его", "ому", "ему", "им", "ом", "ем"},
    {"ая", "ой", "ую", "ою"},
    {"яя", "ей", "юю", "ею"},
    {"о", "а", "у", "ом", "е"},
    {"е", "я", "ю", "ем"},
    {"ы", "ам", "ами", "ах"},
    {"и", "ам", "ами", "ах", "ям", "ями", "ях"}
  };

  /** The same where a vowel of the nominative is gone: Павел, Павла; Лев, Льва. */
  private static final String[][] FLED = {
    {"ел", "ла", "лу", "лом", "ле"},
    {"ец", "ца", "цу", "цом", "цем", "це"},
    {"ок", "ка", "ку", "ком", "ке"},
    {"ек", "ька", "ьку", "ьком", "ьке"},
    {"ев", "ьва", "ьву", "ьвом", "ьве"},
    {"ень", "ня", "ню", "нем", "не"}
  };

  /** A man's name and a woman's: endings of both. */
  private static final String[][] SEXES = {
    {"ович", "овна"},
    {"евич", "евна"},
    {"ский", "ская"},
    {"цкий", "цкая"},
    {"ый", "ая"},
    {"ой", "ая"},
    {"й", "я"},
    {"", "а"}
  };

  private final String word;
  private final List<Reading> readings = new ArrayList<>();

  private Readings(String word) {
    this.word = word;
  }

  /**
   * The readings of a word; the first is the word itself.
   *
   * @param word as {@link Spelling} writes it
   */
  static List<Reading> of(String word) {
    Readings readings = new Readings(word.substring(1, word.length() - 1));
    readings.add(readings.word, Kind.EQUAL, 0);
    readings.addCases(CASES, CASE);
    readings.addCases(FLED, FLEETING);
    for (Reading reading : List.copyOf(readings.readings)) {
      readings.addOtherSex(reading);
    }
    return readings.readings;
  }

  private void addCases(String[][] table, double nats) {
    for (String[] row : table) {
      for (int at = 1; at < row.length; at++) {
        String stem = before(word, row[at]);
        if (stem.length() >= SHORTEST && takes(stem, row[0])) {
          add(stem + row[0], Kind.EQUAL, nats);
        }
      }
    }
  }

  /** The word without an ending; empty if it does not end so. */
  private static String before(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
  }

  /** A consonant stands before every ending but й, which needs a vowel, and я, which does not. */
  private static boolean takes(String stem, String ending) {
    char last = stem.charAt(stem.length() - 1);
    boolean vowel = VOWELS.indexOf(last) >= 0;
    boolean sign = last == 'ь' || last == 'й';
    return switch (ending) {
      case "й" -> vowel;
      case "я" -> true;
      case "е" -> last == 'ь';
      default -> !vowel && !sign;
    };
  }

  private void addOtherSex(Reading reading) {
    String name = reading.name().substring(1, reading.name().length() - 1);
    for (String[] pair : SEXES) {
      turn(name, pair[0], pair[1], reading.nats());
      turn(name, pair[1], pair[0], reading.nats());
    }
  }

  private void turn(String name, String from, String to, double nats) {
    String stem = before(name, from);
    if (stem.length() >= SHORTEST && (takes(stem, from) || from.length() > 1)) {
      add(stem + to, Kind.OTHER_GENDER, nats + OTHER_SEX);
    }
  }

  private void add(String name, Kind kind, double nats) {
    String framed = '^' + name + '$';
    if (readings.stream().noneMatch(known -> known.name().equals(framed))) {
      readings.add(new Reading(framed, kind, nats));
    }
  }
}
