package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final List<String> RUSSIAN =
      List.of(
          "Гагарин стал первым человеком в космосе",
          "Инфляция замедлилась до 7,4 %",
          "«Зенит» обыграл «Спартак»",
          "В Сочи открылся фестиваль",
          "Шойгу посетил Якутск",
          "Цены на нефть превысили 80 долларов",
          "Хабаровск готовится к паводку",
          "Третьяковка продлила выставку Серова");
  private static final List<String> ENGLISH =
      List.of(
          "Gagarin becomes first man in space",
          "Inflation slows to 7.4%",
          "Zenit beat Spartak",
          "Festival opens in Sochi",
          "Shoigu visits Yakutsk",
          "Oil price tops 80 dollars",
          "Khabarovsk braces for flood",
          "Tretyakov Gallery extends Serov show");

  @Test
  void a_translated_document_keeps_its_order() {
    assertThat(order(ENGLISH)).isEqualTo(Order.KEPT);
  }

  @Test
  void a_shuffled_list_does_not() {
    List<String> shuffled = new ArrayList<>(ENGLISH);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(order(shuffled)).isEqualTo(Order.ANY);
  }

  @Test
  void a_line_that_says_again_what_the_first_said_does_not_disturb_it() {
    List<String> russian = new ArrayList<>(RUSSIAN.subList(0, 6));
    russian.add("Гагарин был первым человеком, побывавшим в космосе");
    russian.add("Первый человек в космосе: Гагарин");

    assertThat(order(ENGLISH.subList(0, 6), russian)).isEqualTo(Order.KEPT);
  }

  @Test
  void one_long_line_does_not_judge_a_shuffled_list_alone() {
    List<String> english = new ArrayList<>(ENGLISH);
    Collections.shuffle(english, new Random(3));
    List<String> russian = new ArrayList<>(RUSSIAN);
    english.add(0, String.join(" and ", names("bdfgklmnprstvz", "avin", "orel")));
    russian.add(0, String.join(" и ", names("бдфгклмнпрствз", "авин", "орел")));

    assertThat(order(english, russian)).isEqualTo(Order.ANY);
  }

  @Test
  void lists_that_have_nothing_in_common_have_no_common_order() {
    List<String> english = List.of("Boiled ham", "Smoked cheese", "Rye bread", "Apple juice");
    List<String> russian = List.of("Гаечный ключ", "Плоскогубцы", "Отвёртка", "Ножовка");

    assertThat(order(english, russian)).isEqualTo(Order.ANY);
  }

  @Test
  void two_lines_that_changed_places_are_seen_though_no_word_of_theirs_is_rare() {
    List<String> english = List.of("Senior Lecturer", "Lecturer");
    List<String> russian = List.of("Преподаватель", "Старший преподаватель");

    assertThat(order(english, russian)).isEqualTo(Order.ANY);
  }

  @Test
  void words_that_no_lexicon_has_are_paired_by_where_they_stand() {
    List<String> english = List.of("Frumble", "Groating", "Wexel");
    List<String> russian = List.of("Шлюпня", "Бздрынь", "Кощепка");

    assertThat(order(english, russian)).isEqualTo(Order.KEPT);
  }

  @Test
  void equal_lines_keep_their_order() {
    for (int times : new int[] {3, 40, 60}) {
      List<String> english = Collections.nCopies(times, "Yes, of course");
      List<String> russian = Collections.nCopies(times, "Да, конечно");

      assertThat(order(english, russian)).as("%d lines", times).isEqualTo(Order.KEPT);
    }
  }

  @Test
  void a_shuffled_list_is_seen_though_each_word_recurs_in_many_lines() {
    List<String> english =
        variants("small,large,old,new,cheap,light,red", "box,lamp,chair,bag,table,hammer");
    List<String> russian =
        variants(
            "маленький,большой,старый,новый,дешёвый,лёгкий,красный",
            "ящик,фонарь,стул,мешок,стол,молоток");
    assertThat(order(english, russian)).isEqualTo(Order.KEPT);

    Collections.shuffle(russian, new Random(5));

    assertThat(order(english, russian)).isEqualTo(Order.ANY);
  }

  /** Each thing of each kind. */
  private static List<String> variants(String kinds, String things) {
    return Stream.of(things.split(","))
        .flatMap(thing -> Stream.of(kinds.split(",")).map(kind -> kind + " " + thing))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> names(String letters, String... endings) {
    return letters
        .chars()
        .mapToObj(Character::toString)
        .flatMap(
            letter -> Stream.of(endings).map(ending -> letter.toUpperCase(Locale.ROOT) + ending))
        .toList();
  }

  private static Order order(List<String> english) {
    return order(english, RUSSIAN);
  }

  private static Order order(List<String> english, List<String> russian) {
    return Order.of(
        Document.ofHeadlines("n", Language.ENGLISH, english),
        Document.ofHeadlines("n", Language.RUSSIAN, russian),
        Lexicon.builtIn());
  }
}
