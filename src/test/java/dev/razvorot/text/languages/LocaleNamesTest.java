package dev.razvorot.text.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.text.languages.LocaleNames.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocaleNamesTest {
  private static final List<Name> NAMES = LocaleNames.all();

  @Test
  void each_kind_is_there_in_both_languages() {
    assertThat(NAMES)
        .contains(new Name("Германия", "Germany"))
        .contains(new Name("суахили", "Swahili"))
        .contains(new Name("японская иена", "Japanese yen"))
        .contains(new Name("сентябрь", "September"))
        .contains(new Name("среда", "Wednesday"))
        .contains(new Name("Йоханнесбург", "Johannesburg"));
  }

  @Test
  void brackets_and_short_forms_are_written_out() {
    assertThat(NAMES)
        .contains(new Name("остров Рождества", "Christmas Island"))
        .contains(new Name("Азорские острова", "Azores"))
        .noneMatch(name -> name.russian().contains("(") || name.english().contains(","));
  }
}
