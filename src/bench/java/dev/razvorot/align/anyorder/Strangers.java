package dev.razvorot.align.anyorder;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists that have nothing to do with each other, so that no pair of theirs is right. */
final class Strangers {
  private static final int LINES = 400;

  /** Of the words of a line of invented words, so many in a hundred are real small ones. */
  private static final int SMALL_WORDS = 30;

  private static final List<String> SMALL_ENGLISH =
      List.of("the", "of", "and", "to", "in", "for", "with", "on", "at", "from");

  private static final List<String> SMALL_RUSSIAN =
      List.of("и", "в", "на", "с", "для", "от", "по", "из", "к", "у");

  private final Random random;

  Strangers(long seed) {
    this.random = new Random(seed);
  }

  /** The English side of one bitext with the Russian side of another, a part of each. */
  ListText.Pair of(ListText.Pair english, ListText.Pair russian) {
    return new ListText.Pair(part(english.english()), part(russian.russian()), Set.of(), false);
  }

  private Document part(Document document) {
    List<Segment> segments = new ArrayList<>();
    for (int at = random.nextInt(3); at < document.size() && segments.size() < LINES; at += 3) {
      segments.add(document.segments().get(at));
    }
    return new Document(document.name(), document.language(), segments);
  }

  /** Lines of random letters. */
  ListText.Pair letters() {
    return invented(
        () -> letters("abcdefghijklmnopqrstuvwxyz"),
        () -> letters("абвгдежзийклмнопрстуфхцчшщъыьэюя"));
  }

  /** Lines of words that could be spoken, and small words between them. */
  ListText.Pair syllables() {
    return invented(
        () -> small(SMALL_ENGLISH, syllables("bcdfghklmnprstvz", "aeiou")),
        () -> small(SMALL_RUSSIAN, syllables("бвгджзклмнпрстфхцчш", "аеиоуы")));
  }

  private interface Inventor {
    String word();
  }

  private ListText.Pair invented(Inventor english, Inventor russian) {
    return new ListText.Pair(
        document(Language.ENGLISH, english), document(Language.RUSSIAN, russian), Set.of(), false);
  }

  private Document document(Language language, Inventor inventor) {
    List<Segment> segments = new ArrayList<>();
    for (int line = 1; line <= LINES; line++) {
      String text =
          IntStream.range(0, between(3, 10))
              .mapToObj(word -> inventor.word())
              .collect(Collectors.joining(" "));
      Place place = new Place("invented", line, 1);
      segments.add(new Segment(Integer.toString(line), text, place, Segment.Kind.HEADLINE));
    }
    return new Document("invented", language, segments);
  }

  private String letters(String alphabet) {
    return times(between(3, 10), () -> letter(alphabet));
  }

  private String syllables(String consonants, String vowels) {
    return times(between(2, 4), () -> letter(consonants) + letter(vowels));
  }

  private static String times(int count, Inventor part) {
    return IntStream.range(0, count).mapToObj(k -> part.word()).collect(Collectors.joining());
  }

  private String letter(String alphabet) {
    int at = random.nextInt(alphabet.length());
    return alphabet.substring(at, at + 1);
  }

  private String small(List<String> words, String invented) {
    return random.nextInt(100) < SMALL_WORDS ? words.get(random.nextInt(words.size())) : invented;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
