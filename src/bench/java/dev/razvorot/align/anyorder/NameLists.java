package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.Lists.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Lists of names, as registers, casts and gazetteers are: people with one name or two, countries,
 * cities, languages. A line has a word or two, and all that links most of them is how they sound.
 * And lists in which all lines say the same of another name.
 */
public final class NameLists {
  /** People in a list. */
  private static final int PEOPLE = 400;

  /** Countries, cities and the like in a list. */
  private static final int PLACES = 200;

  /** Given names that people of two names share. */
  private static final int GIVEN = 60;

  private static final String PERSON = "person-token";

  /**
   * What all lines of a list may say alike, but for a name and a year: neighbours share most of
   * their words, and are others all the same.
   */
  private static final List<Name> CARRIERS =
      List.of(
          new Name("Станция «%s» закрыта на ремонт до %d года", "%s station is closed for repairs until %d"),
          new Name("%s: итоги голосования %d года", "%s: results of the %d vote"),
          new Name("%s: справочник, издание %d года", "A guide to %s, edition of %d"),
          new Name("Премию по физике за %2$d год присудили: %1$s", "%s wins the %d Prize in Physics"),
          new Name("Памятник «%s» открыт в %d году", "The %s monument was unveiled in %d"),
          new Name("Мастерская «%s»", "%s workshop"),
          new Name("Не удалось загрузить карту «%s»", "Cannot load map %s"));

  /** Years of lines. */
  private static final int FIRST_YEAR = 1901;

  private static final int YEARS = 124;

  private record Name(String russian, String english) {

    Name and(Name other) {
      return new Name(russian + " " + other.russian, english + " " + other.english);
    }
  }

  private final List<Name> people = new ArrayList<>();
  private final List<Name> others = new ArrayList<>();
  private final Random random;

  private NameLists(Path file, long seed) throws IOException {
    this.random = new Random(seed);
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      Name name = new Name(capital(cells[0]), capital(cells[1]));
      (cells[2].equals(PERSON) ? people : others).add(name);
    }
    others.remove(0);
    Collections.shuffle(people, random);
    Collections.shuffle(others, random);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A list of each name once in either language, in one order, by a seed. */
  public static Lists of(Path file, long seed) throws IOException {
    return new NameLists(file, seed).list();
  }

  /** The same lists, each line within words that all lines share. */
  public static List<Lists> carried(Lists names) {
    return CARRIERS.stream().map(carrier -> carried(names, carrier)).toList();
  }

  private static Lists carried(Lists names, Name carrier) {
    return new Lists(
        names.english().stream().map(line -> carried(line, carrier.english)).toList(),
        names.russian().stream().map(line -> carried(line, carrier.russian)).toList(),
        false);
  }

  private static Line carried(Line line, String carrier) {
    int year = FIRST_YEAR + line.pair() % YEARS;
    return Line.of(String.format(Locale.ROOT, carrier, line.text(), year), line.pair());
  }

  private Lists list() {
    List<Line> english = new ArrayList<>();
    List<Line> russian = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Name name : names()) {
      if (seen.add(name.russian) & seen.add(name.english)) {
        int pair = english.size();
        english.add(Line.of(name.english, pair));
        russian.add(Line.of(name.russian, pair));
      }
    }
    return new Lists(english, russian, false);
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>(others.subList(0, PLACES));
    for (Name person : people.subList(GIVEN, GIVEN + PEOPLE)) {
      names.add(random.nextBoolean() ? person : people.get(random.nextInt(GIVEN)).and(person));
    }
    Collections.shuffle(names, random);
    return names;
  }

}
