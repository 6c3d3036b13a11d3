package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingsTest {
  private static final Aligner IN_ORDER = Aligner.inOrder();

  @Test
  void a_list_that_either_side_sorts_by_its_own_alphabet_is_paired() {
    List<String> pairs =
        pairs(
            List.of(
                "Citizens of these countries do not need a visa:",
                "Argentina",
                "Brazil",
                "China",
                "Cuba",
                "Georgia",
                "Kazakhstan",
                "Turkey",
                "All other visitors must apply at least 30 days before travel."),
            List.of(
                "Виза не требуется гражданам этих стран:",
                "Аргентина",
                "Бразилия",
                "Грузия",
                "Казахстан",
                "Китай",
                "Куба",
                "Турция",
                "Остальные посетители подают заявление не менее чем за 30 дней до поездки."));

    assertThat(pairs)
        .containsExactly(
            "0-1:0-1", "1-2:1-2", "2-3:2-3", "3-4:5-6", "4-5:6-7", "5-6:3-4", "6-7:4-5", "7-8:7-8",
            "8-9:8-9");
  }

  @Test
  void a_paragraph_that_was_moved_is_found_where_it_stands_now() {
    List<String> english =
        List.of(
            "The museum opened in 1898 in the house of a tea merchant.",
            "Parking is free for buses and for disabled visitors.",
            "Its collection of samovars is the largest in the country.",
            "In winter the garden is closed.",
            "Guided tours start every hour from the main entrance.");
    List<String> russian =
        List.of(
            "Музей открылся в 1898 году в доме чаеторговца.",
            "Его собрание самоваров — самое большое в стране.",
            "Зимой сад закрыт.",
            "Экскурсии начинаются каждый час у главного входа.",
            "Парковка для автобусов и посетителей-инвалидов бесплатная.");

    assertThat(pairs(english, russian))
        .containsExactly("0-1:0-1", "1-2:4-5", "2-3:1-2", "3-4:2-3", "4-5:3-4");
  }

  @Test
  void lines_left_alone_that_say_other_things_stay_alone() {
    List<String> english =
        List.of(
            "The museum opened in 1898 in the house of a tea merchant.",
            "Subscribe to our newsletter!",
            "Its collection of samovars is the largest in the country.",
            "Guided tours start every hour from the main entrance.",
            "In winter the garden is closed.");
    List<String> russian =
        List.of(
            "Музей открылся в 1898 году в доме чаеторговца.",
            "Его собрание самоваров — самое большое в стране.",
            "Экскурсии начинаются каждый час у главного входа.",
            "Материал подготовлен при поддержке министерства экономического развития области.",
            "Зимой сад закрыт.");

    assertThat(pairs(english, russian)).containsExactly("0-1:0-1", "2-3:1-2", "3-4:2-3", "4-5:4-5");
  }

  @Test
  void pairs_that_cross_each_other_are_all_sure() {
    List<String> english =
        List.of(
            "The commission:",
            "Bykov, engineer",
            "Chernova, accountant",
            "Ershov, driver",
            "Lomov");
    List<String> russian =
        List.of("Комиссия:", "Быков, инженер", "Ершов, водитель", "Чернова, бухгалтер", "Ломов");

    assertThat(align(english, russian).pairs()).hasSize(5).allMatch(pair -> pair.score() > 0.9);
  }

  @Test
  void lines_of_one_file_are_paired_one_by_one() {
    List<String> english =
        List.of(
            "The commission:",
            "Rouble falls to a record low.",
            "Central Bank raises its key rate to 21 per cent.",
            "Bykov, engineer",
            "Chernova, accountant",
            "Ershov, driver",
            "Lomov");
    List<String> russian =
        List.of(
            "Комиссия:",
            "Быков, инженер",
            "Ершов, водитель",
            "Чернова, бухгалтер",
            "Ломов",
            "Рубль упал до рекордного минимума, Центральный банк поднял ключевую ставку до 21"
                + " процента.");

    Alignment alignment =
        IN_ORDER.align(
            ofOneFile(Language.ENGLISH, english, 0), ofOneFile(Language.RUSSIAN, russian, 7));

    assertThat(alignment.pairs().stream().map(CrossingsTest::spans))
        .containsExactly("0-1:0-1", "2-3:5-6", "3-4:1-2", "4-5:3-4", "5-6:2-3", "6-7:4-5");
  }

  private static Document ofOneFile(Language language, List<String> lines, int before) {
    List<Segment> segments = new ArrayList<>();
    for (String line : lines) {
      int number = before + segments.size() + 1;
      Place place = new Place("a.txt", number, 1);
      segments.add(new Segment("s" + number, line, place, Segment.Kind.HEADLINE));
    }
    return new Document("a.txt", language, segments);
  }

  private static List<String> pairs(List<String> english, List<String> russian) {
    return align(english, russian).pairs().stream().map(CrossingsTest::spans).toList();
  }

  private static Alignment align(List<String> english, List<String> russian) {
    return IN_ORDER.align(
        Document.ofHeadlines("list", Language.ENGLISH, english),
        Document.ofHeadlines("list", Language.RUSSIAN, russian));
  }

  private static String spans(Bead bead) {
    return bead.source().start()
        + "-"
        + bead.source().end()
        + ":"
        + bead.target().start()
        + "-"
        + bead.target().end();
  }
}
