package dev.razvorot.text.languages;

import dev.razvorot.text.Letters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what passes for Russian but is in another language of Cyrillic letters, by the letters that
 * Russian has not, or never goes long without.
 *
 * <p>A look at every character; remembers counts alone. Not for several threads.
 */
public final class Kindred {
  /** Letters that the Russian spelling before 1918 had besides, in small form. */
  private static final String OLD = "ѣѳѵ";

  /** Fewer are names in Russian text, or slips; and of so many letters one at least. */
  private static final int FEWEST = 3;

  private static final int ONE_IN = 100;

  /**
   * Letters within which Russian has an ы or э: of a hundred about two are, so that a text of so
   * many has none once in twenty thousand times.
   */
  private static final int LONG = 500;

  /** Bulgarian has an ъ among sixty letters, Russian one among three thousand. */
  private static final int ONE_HARD_IN = 250;

  /** A language, and its letters that Russian has not, in small form. */
  private record Alphabet(String language, String letters) {}

  /** The nearest neighbours; of others a person is shown the letters. */
  private static final List<Alphabet> ALPHABETS =
      List.of(
          new Alphabet("Ukrainian", "іїєґ"),
          new Alphabet("Belarusian", "іў"),
          new Alphabet("Serbian", "јљњћђџ"),
          new Alphabet("Macedonian", "јљњџѓќѕ"));

  /** How often letters stand there that no Russian alphabet of today has, in small form. */
  private final SortedMap<Character, Integer> foreign = new TreeMap<>();

  private int letters;
  private boolean old;
  private boolean hard;
  private int hardSigns;

  /** Counts the letters of a text. */
  public void add(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.isRussian(c)) {
        letters++;
        hard |= c == 'ы' || c == 'э' || c == 'Ы' || c == 'Э';
        hardSigns += c == 'ъ' || c == 'Ъ' ? 1 : 0;
      } else if (Letters.isCyrillic(c)) {
        addOther(Character.toLowerCase(c));
      }
    }
  }

  private void addOther(char small) {
    letters++;
    if (OLD.indexOf(small) >= 0) {
      old = true;
    } else if (!Letters.isRussian(Letters.unstressed(small))) {
      foreign.merge(small, 1, Integer::sum);
    }
  }

  /** What the texts look like, and why, for a person; empty if they may well be Russian. */
  public Optional<String> guess() {
    if (old) {
      return Optional.empty();
    }
    int all = foreign.values().stream().mapToInt(Integer::intValue).sum();
    if (all >= FEWEST && (long) all * ONE_IN >= letters) {
      return Optional.of(language(all) + " (" + found() + ")");
    }
    return letters >= LONG && !hard && (long) hardSigns * ONE_HARD_IN >= letters
        ? Optional.of("Bulgarian (no ы or э, and ъ often)")
        : Optional.empty();
  }

  private String found() {
    return foreign.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** The language whose letters most of the foreign ones are, several if as many are theirs. */
  private String language(int all) {
    int most = ALPHABETS.stream().mapToInt(this::count).max().orElse(0);
    return 2 * most <= all
        ? "to be in another language than Russian"
        : ALPHABETS.stream()
            .filter(alphabet -> count(alphabet) == most)
            .map(Alphabet::language)
            .collect(Collectors.joining(" or "));
  }

  private int count(Alphabet alphabet) {
    int count = 0;
    for (Map.Entry<Character, Integer> letter : foreign.entrySet()) {
      count += alphabet.letters.indexOf(letter.getKey()) >= 0 ? letter.getValue() : 0;
    }
    return count;
  }
}
