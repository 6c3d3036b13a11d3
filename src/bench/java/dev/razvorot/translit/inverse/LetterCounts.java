package dev.razvorot.translit.inverse;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts letter triples of Russian words, each word once: the resource {@code triples.tsv},
 * printed.
 *
 * <p>The words are the Russian names in CLDR (languages, regions, currencies, cities, months) and
 * those of all HTML files below a folder, its only argument. The resource was made of Debian 12's
 * {@code libreoffice-help-ru}.
 */
public final class LetterCounts {
  private static final ULocale RUSSIAN = new ULocale("ru");
  private static final Pattern WORD = Pattern.compile("[а-яё]+");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final int TRIPLE = 3;

  private final Set<String> words = new TreeSet<>();

  private LetterCounts() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    LetterCounts counts = new LetterCounts();
    counts.addNames();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        counts.add(TAG.matcher(text).replaceAll(" "));
      }
    }
    counts.triples().forEach((triple, count) -> System.out.print(triple + "\t" + count + "\n"));
  }

  private Map<String, Integer> triples() {
    Map<String, Integer> triples = new TreeMap<>();
    for (String word : words) {
      String framed = "^^" + word + "$";
      for (int end = TRIPLE; end <= framed.length(); end++) {
        triples.merge(framed.substring(end - TRIPLE, end), 1, Integer::sum);
      }
    }
    return triples;
  }

  private void add(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  private void addNames() {
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(RUSSIAN);
    for (String code : ULocale.getISOLanguages()) {
      add(display.languageDisplayName(code));
    }
    for (String code : ULocale.getISOCountries()) {
      add(display.regionDisplayName(code));
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      for (String count : new String[] {"one", "few", "many", "other"}) {
        add(currency.getName(RUSSIAN, Currency.PLURAL_LONG_NAME, count, new boolean[1]));
      }
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(RUSSIAN);
    for (String id : TimeZone.getAvailableIDs()) {
      add(String.valueOf(zones.getExemplarLocationName(id)));
    }
    for (String month : new DateFormatSymbols(RUSSIAN).getMonths()) {
      add(month);
    }
  }
}
