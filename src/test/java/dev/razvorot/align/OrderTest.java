package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

  private static Order order(List<String> english) {
    return Order.of(
        Document.ofHeadlines("n", Language.ENGLISH, english),
        Document.ofHeadlines("n", Language.RUSSIAN, RUSSIAN),
        Lexicon.builtIn());
  }
}
