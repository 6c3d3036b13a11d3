package dev.razvorot.text.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final String SOUND = "Учёные объяснили, почему «Союз» опоздал — и насколько";

  private static String misread(String text, String meant, String read) {
    return new String(text.getBytes(Charset.forName(meant)), Charset.forName(read));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,windows-1252",
    "windows-1251,ISO-8859-1",
    "windows-1251,KOI8-R",
    "windows-1251,IBM866",
    "windows-1251,ISO-8859-5",
    "UTF-8,ISO-8859-1",
    "UTF-8,windows-1251",
    "UTF-8,KOI8-R",
    "UTF-8,IBM866",
    "UTF-8,IBM437",
    "UTF-8,x-MacRoman"
  })
  void reads_a_line_again_as_it_was_meant(String meant, String read) {
    assertThat(Mojibake.repair(misread(SOUND, meant, read))).contains(SOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "KOI8-R,windows-1251",
    "KOI8-R,ISO-8859-1",
    "IBM866,windows-1251",
    "IBM866,KOI8-R",
    "ISO-8859-5,windows-1251"
  })
  void reads_encodings_without_typographic_marks_again(String meant, String read) {
    String sound = "Почему поезд опоздал и когда придет следующий";

    assertThat(Mojibake.repair(misread(sound, meant, read))).contains(sound);
  }

  @Test
  void reads_a_company_again_whose_letters_look_like_a_frame() {
    String sound = "ООО «ВОСТОК» продаёт три участка";

    assertThat(Mojibake.repair(misread(sound, "windows-1251", "IBM866"))).contains(sound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "├───────────┼──────┼──────┤",
        "│AMD64 & Intel 64 │amd64 │ │",
        "╔════════════╗",
        "└──── src ──── main"
      })
  void leaves_the_frames_of_tables_alone(String line) {
    assertThat(Mojibake.repair(line)).isEmpty();
  }

  @Test
  void peels_two_layers() {
    String once = misread(SOUND, "UTF-8", "ISO-8859-1");

    assertThat(Mojibake.repair(misread(once, "UTF-8", "ISO-8859-1"))).contains(SOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "Ìíîãèå ëþäè,Многие люди",
    "Äà!,Да!",
    "РїСЂРёРІРµС‚,привет",
    "Ð´Ð°,да",
    "оПХБЕР БЯЕЛ,Привет всем",
    "Itâ€™s the cafÃ© â€” closed,It’s the café — closed",
    "20Â°C,20°C"
  })
  void knows_the_common_kinds_by_a_few_letters(String broken, String sound) {
    assertThat(Mojibake.repair(broken)).contains(sound);
  }

  @Test
  void takes_lone_controls_for_the_marks_of_windows_1252() {
    assertThat(Mojibake.repair("\u0093Soyuz\u0094 \u0097 a rocket\u0085"))
        .contains("“Soyuz” — a rocket…");
  }

  @Test
  void keeps_the_letters_that_java_lost_only_as_place_holders() {
    String broken = misread("Итоги и Иркутск", "UTF-8", "windows-1251");

    assertThat(broken).contains("\uFFFD");
    assertThat(Mojibake.repair(broken)).contains("Итоги и Иркутск");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain English",
        "L’été, « où » êtes-vous ? Noël à Genève — ça dépend",
        "Größe, Öl, Übermäßig schöne Äpfel; »so« und „so“",
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "IRMÃ” e “MANHÃ”: ÀS NOVE",
        "VÄHENNÄ” ja ”LISÄÄ”",
        "Її сім’я поїхала в Київ; ТРІО, КІРІКІРІ",
        "КОПІЇ ТЕРИТОРІЇ ВІРІВ",
        "Љубав и ћевапчићи, ђак, џеп",
        "Қазақстан Республикасының әділет үкімі",
        "Беларусь — гэта ўсё, што ў нас ёсць",
        "Группа В» и «класс С»",
        "УМВД, УЕФА и ФИФА о ЦБ",
        "её ещё нет, ёж её жёг",
        "ГДЕ ЖЕ У ВАС УМ?",
        "нет",
        "Ελληνικά και ρωσικά",
        "№ 5, 20 °C, 3 × 4 ≤ 12 ‰",
        "┌──────┐"
      })
  void keeps_sound_text(String text) {
    assertThat(Mojibake.repair(text)).isEqualTo(Optional.empty());
  }

  @Test
  void takes_a_long_line_in_linear_time() {
    String broken = misread("слово и ещё слово ".repeat(100_000), "UTF-8", "ISO-8859-1");

    assertThat(Mojibake.repair(broken)).contains("слово и ещё слово ".repeat(100_000));
    assertThat(broken.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(5_000_000);
  }
}
