package dev.razvorot.text.languages;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import dev.razvorot.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the Unicode locale data call countries, languages, currencies, months, days of the week and
 * the cities that time zones are named after, in both languages (CLDR, as ICU brings it).
 *
 * <p>Stateless. The first call loads locale data and costs some 0.3 s of CPU time.
 */
public final class LocaleNames {
  private final List<Name> names = new ArrayList<>();

  private LocaleNames() {}

  /**
   * One thing in both languages.
   *
   * @param russian as Russian writes it within a sentence
   * @param english as English does
   */
  public record Name(String russian, String english) {

    /** Checks that both are there. */
    public Name {
      Objects.requireNonNull(russian, "russian");
      Objects.requireNonNull(english, "english");
    }
  }

  /** All names, kind by kind; things that either language has no name for are left out. */
  public static List<Name> all() {
    LocaleNames all = new LocaleNames();
    all.addPlacesAndLanguages();
    all.addCurrencies();
    all.addDates();
    all.addCities();
    return List.copyOf(all.names);
  }

  private void addPlacesAndLanguages() {
    LocaleDisplayNames russian = LocaleDisplayNames.getInstance(locale(Language.RUSSIAN));
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(locale(Language.ENGLISH));
    for (String code : ULocale.getISOCountries()) {
      add(code, russian.regionDisplayName(code), english.regionDisplayName(code));
    }
    for (String code : ULocale.getISOLanguages()) {
      add(code, russian.languageDisplayName(code), english.languageDisplayName(code));
    }
  }

  private void addCurrencies() {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      add(code, name(currency, Language.RUSSIAN), name(currency, Language.ENGLISH));
    }
  }

  private static String name(Currency currency, Language language) {
    return currency.getName(locale(language), Currency.PLURAL_LONG_NAME, "one", null);
  }

  private void addDates() {
    addEach(symbols -> symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    addEach(symbols -> symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
  }

  private void addEach(Function<DateFormatSymbols, String[]> words) {
    String[] russian = words.apply(new DateFormatSymbols(locale(Language.RUSSIAN)));
    String[] english = words.apply(new DateFormatSymbols(locale(Language.ENGLISH)));
    for (int i = 0; i < russian.length; i++) {
      add("", russian[i], english[i]);
    }
  }

  private void addCities() {
    TimeZoneNames russian = TimeZoneNames.getInstance(locale(Language.RUSSIAN));
    TimeZoneNames english = TimeZoneNames.getInstance(locale(Language.ENGLISH));
    for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
      String there = russian.getExemplarLocationName(zone);
      String here = english.getExemplarLocationName(zone);
      if (there != null && here != null) {
        add(zone, there, here);
      }
    }
  }

  /**
   * What has no name is called by its code; what stands in brackets or after a comma is no name.
   */
  private void add(String code, String russian, String english) {
    String there = plain(russian);
    String here = plain(english);
    if (!there.isEmpty() && !here.isEmpty() && !there.equals(code) && !here.equals(code)) {
      names.add(new Name(there, here));
    }
  }

  private static String plain(String name) {
    return name.replaceAll("\\s*\\(.*?\\)|,.*", "")
        .replace("о-ва", "острова")
        .replace("о-в", "остров")
        .replace('\u2019', '\'')
        .strip();
  }

  private static ULocale locale(Language language) {
    return new ULocale(language.tag());
  }
}
