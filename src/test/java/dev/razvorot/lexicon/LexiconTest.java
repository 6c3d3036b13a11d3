package dev.razvorot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.razvorot.Language;
import dev.razvorot.lexicon.Translation.Grade;
import dev.razvorot.lexicon.words.Translations;
import dev.razvorot.lexicon.words.Words;
import dev.razvorot.text.Stemmer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final Lexicon BUILT_IN = Lexicon.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Космодром, cosmodrome",
    "сотрудничества, cooperation",
    "обсуждают, discuss",
    "дня, day",
    "девушек, girl",
    "пишет, write",
    "прошу, ask",
    "МИД, ministry",
    "ДТП, accident",
    "участка, site",
    "отцом, father",
    "окон, window",
    "платят, pay",
    "счёта, account",
    "ИИ, AI"
  })
  void finds_words_in_any_form(String russian, String english) {
    assertThat(translates(russian, english)).isTrue();
  }

  @Test
  void likeliest_translations_have_the_best_grade() {
    Lexicon lexicon =
        Lexicon.of(
            List.of(new Entry("замок", List.of("castle", "lock", "clasp", "padlock on a door"))));

    assertThat(grade(lexicon, "замок", "castle")).isEqualTo(Grade.FIRST);
    assertThat(grade(lexicon, "замок", "lock")).isEqualTo(Grade.FIRST);
    assertThat(grade(lexicon, "замок", "clasp")).isEqualTo(Grade.LATER);
    assertThat(grade(lexicon, "замок", "padlock")).isEqualTo(Grade.PART);
  }

  @Test
  void words_of_a_phrase_say_less() {
    Lexicon lexicon = Lexicon.of(List.of(new Entry("уголовное дело", List.of("criminal case"))));

    assertThat(grade(lexicon, "уголовн", "crimin")).isEqualTo(Grade.PART);
  }

  @Test
  void more_entries_add_to_a_lexicon_without_changing_it() {
    Lexicon base = Lexicon.of(List.of(new Entry("замок", List.of("castle", "lock", "clasp"))));

    Lexicon lexicon =
        base.with(List.of(new Entry("замок", List.of("clasp")), new Entry("ключ", List.of("key"))));

    assertThat(grade(lexicon, "замок", "castle")).isEqualTo(Grade.FIRST);
    assertThat(grade(lexicon, "замок", "clasp")).isEqualTo(Grade.FIRST);
    assertThat(grade(lexicon, "ключ", "key")).isEqualTo(Grade.FIRST);
    assertThat(lexicon.english("castl")).isEqualTo(base.english("castl"));
    assertThat(lexicon.size()).as("stems: замок, замк(а), ключ").isEqualTo(3);
    assertThat(lexicon.englishSize()).isEqualTo(4);
    assertThat(base.size()).isEqualTo(2);
    assertThat(base.englishSize()).isEqualTo(3);
    assertThat(grade(base, "замок", "clasp")).isEqualTo(Grade.LATER);
  }

  @Test
  void an_entry_without_translation_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Entry("слово", List.of()))
        .withMessage("entry слово has no translation");
  }

  @Test
  void the_built_in_list_is_large_enough() throws IOException {
    List<String[]> rows = rows();
    int pairs = rows.stream().mapToInt(row -> row.length - 1).sum();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(15_000);
    assertThat(pairs).isGreaterThanOrEqualTo(40_000);
  }

  @Test
  void names_of_the_locale_data_are_entries_where_the_list_lacks_them() {
    List<Entry> names = Entry.names();

    assertThat(names)
        .contains(new Entry("парагвайский гуарани", List.of("Paraguayan guarani")))
        .contains(new Entry("Раротонга", List.of("Rarotonga")))
        .noneMatch(name -> name.headword().equals("Германия"))
        .allMatch(name -> !name.headword().contains("("));
  }

  @ParameterizedTest
  @CsvSource({
    "Грузия, georgia",
    "Кот-д'Ивуар, ivory",
    "январь, january",
    "воскресенье, sunday",
    "Йоханнесбург, johannesburg",
    "Тегусигальпа, tegucigalpa",
    "суахили, swahili",
    "иена, yen"
  })
  void common_names_need_no_locale_data(String russian, String english) {
    assertThat(translates(russian.split("['-]")[0], english)).isTrue();
  }

  @Test
  void the_built_in_list_is_clean() throws IOException {
    List<String> faults = new ArrayList<>();
    String before = "";
    for (String[] row : rows()) {
      if (before.compareTo(row[0]) >= 0) {
        faults.add(row[0] + " stands after " + before);
      }
      before = row[0];
      faults.addAll(faultsOf(row));
    }

    assertThat(faults).isEmpty();
  }

  private static List<String> faultsOf(String[] row) {
    List<String> faults = new ArrayList<>();
    if (!Normalizer.isNormalized(String.join("\t", row), Normalizer.Form.NFC)) {
      faults.add(row[0] + " is not NFC");
    }
    if (!row[0].matches("[А-Яа-яЁё0-9.-]+( [А-Яа-яЁё0-9.-]+)*")) {
      faults.add(row[0] + " is not Cyrillic");
    }
    Set<String> seen = new HashSet<>();
    for (int k = 1; k < row.length; k++) {
      if (!row[k].matches("[\\p{IsLatin}0-9'&./+%-]+( [\\p{IsLatin}0-9'&./+%-]+)*")) {
        faults.add(row[0] + ": " + row[k] + " is not Latin");
      }
      if (!seen.add(row[k].toLowerCase(Locale.ROOT))) {
        faults.add(row[0] + ": " + row[k] + " twice");
      }
    }
    return row.length > 1 ? faults : List.of(row[0] + " has no translation");
  }

  private static List<String[]> rows() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LexiconReader.class.getResourceAsStream("russian-english.tsv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t", -1)).toList();
    }
  }

  private static boolean translates(String russian, String english) {
    Words words = new Words(BUILT_IN);
    int id = words.english(english.toLowerCase(Locale.ROOT)).english();
    String form = russian.toLowerCase(Locale.ROOT).replace('ё', 'е');
    Translations translations = words.russian(form).translations();
    return IntStream.range(0, translations.size()).anyMatch(k -> translations.english(k) == id);
  }

  private static Grade grade(Lexicon lexicon, String stem, String english) {
    int id = lexicon.english(Stemmer.of(Language.ENGLISH).stem(english));
    return lexicon.translations(stem).stream()
        .filter(translation -> translation.english() == id)
        .findFirst()
        .orElseThrow()
        .grade();
  }
}
