package dev.razvorot.text.languages;

import dev.razvorot.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what passes for Russian but is in another language of Cyrillic letters, by the letters that
 * Russian has not, or never goes long without.
 *
 * <p>A look at every character; remembers counts alone. Not for several threads.
 */
public final class Kindred {
  /** Letters of today's neighbours that no Russian alphabet of today has, in small form. */
  private static final String FOREIGN = "іїєґўјљњћђџѓќѕ";

  /** Fewer are names in Russian text, or slips; and of so many letters one at least. */
  private static final int FEWEST = 3;

  private static final int ONE_IN = 100;

  /**
   * Letters within which Russian has an ы or э: of a hundred about two are, so that a text of so
   * many has none once in twenty thousand times.
   */
  private static final int LONG = 500;

  /** A language, and a letter that it alone has, if there is one. */
  private record Sign(String letter, String language) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("ў", "Belarusian"),
          new Sign("ї", "Ukrainian"),
          new Sign("є", "Ukrainian"),
          new Sign("ґ", "Ukrainian"),
          new Sign("ј", "Serbian or Macedonian"),
          new Sign("љ", "Serbian or Macedonian"),
          new Sign("і", "Ukrainian or Belarusian"));

  private final int[] foreign = new int[FOREIGN.length()];
  private int letters;
  private int old;
  private boolean hard;

  /** Counts the letters of a text. */
  public void add(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.isRussian(c)) {
        letters++;
        hard |= c == 'ы' || c == 'э' || c == 'Ы' || c == 'Э';
      } else if (Letters.isCyrillic(c)) {
        addOther(Character.toLowerCase(c));
      }
    }
  }

  private void addOther(char small) {
    letters++;
    old += small == 'ѣ' ? 1 : 0;
    int index = FOREIGN.indexOf(small);
    if (index >= 0) {
      foreign[index]++;
    }
  }

  /** What the texts look like, and why, for a person; empty if they may well be Russian. */
  public Optional<String> guess() {
    if (old > 0) {
      return Optional.empty();
    }
    int all = 0;
    for (int count : foreign) {
      all += count;
    }
    if (all >= FEWEST && (long) all * ONE_IN >= letters) {
      return Optional.of(language() + " (" + String.join(", ", found()) + ")");
    }
    return letters >= LONG && !hard
        ? Optional.of("Bulgarian or another language than Russian (no ы or э)")
        : Optional.empty();
  }

  private String language() {
    List<String> found = found();
    return SIGNS.stream()
        .filter(sign -> found.contains(sign.letter()))
        .map(Sign::language)
        .findFirst()
        .orElse("another language than Russian");
  }

  private List<String> found() {
    List<String> found = new ArrayList<>();
    for (int index = 0; index < foreign.length; index++) {
      if (foreign[index] > 0) {
        found.add(FOREIGN.substring(index, index + 1));
      }
    }
    return found;
  }
}
