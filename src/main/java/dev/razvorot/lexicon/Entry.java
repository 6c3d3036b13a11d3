package dev.razvorot.lexicon;

import dev.razvorot.text.languages.LocaleNames;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of a lexicon.
 *
 * @param headword a Russian word or phrase in dictionary form
 * @param translations English words or phrases, likeliest first; not empty
 */
public record Entry(String headword, List<String> translations) {

  /**
   * Copies the translations.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Entry {
    Objects.requireNonNull(headword, "headword");
    translations = List.copyOf(translations);
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("entry " + headword + " has no translation");
    }
  }

  /** The entries of the lexicon that comes with Razvorot, in the order of its list; read anew. */
  public static List<Entry> builtIn() {
    return LexiconReader.builtIn();
  }

  /**
   * Countries, languages, currencies, months, days and cities as the Unicode locale data name them;
   * what the built-in list has under the same headword is left out. Costs some 0.3 s of CPU time.
   */
  public static List<Entry> names() {
    Set<String> known = builtIn().stream().map(Entry::folded).collect(Collectors.toSet());
    return LocaleNames.all().stream()
        .filter(name -> name.russian().codePoints().allMatch(Entry::isRussian))
        .map(name -> new Entry(name.russian(), List.of(name.english())))
        .filter(entry -> !known.contains(entry.folded()))
        .distinct()
        .toList();
  }

  private String folded() {
    return headword.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static boolean isRussian(int c) {
    return c == ' ' || c == '-' || UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
  }
}
