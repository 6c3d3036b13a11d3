package dev.razvorot.format;

import static java.util.Map.entry;

import dev.razvorot.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Languages by what files call them: BCP 47 tags in any spelling ({@code en}, {@code EN-us}, {@code
 * ru_RU}), ISO 639-2 codes ({@code eng}, {@code rus}), those of Windows ({@code ENU}, {@code 1049})
 * and names ({@code English}, {@code английский}).
 */
public final class LanguageNames {
  private static final Map<String, Language> BY_NAME =
      Map.ofEntries(
          entry("eng", Language.ENGLISH),
          entry("enu", Language.ENGLISH),
          entry("1033", Language.ENGLISH),
          entry("2057", Language.ENGLISH),
          entry("english", Language.ENGLISH),
          entry("английский", Language.ENGLISH),
          entry("rus", Language.RUSSIAN),
          entry("1049", Language.RUSSIAN),
          entry("russian", Language.RUSSIAN),
          entry("русский", Language.RUSSIAN));

  private LanguageNames() {}

  /** The language of a tag or name; empty if it is neither English nor Russian. */
  public static Optional<Language> parse(String name) {
    Optional<Language> tagged = Language.ofTag(name);
    if (tagged.isPresent()) {
      return tagged;
    }
    String primary = name.strip().split("[-_ ]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_NAME.get(primary));
  }
}
