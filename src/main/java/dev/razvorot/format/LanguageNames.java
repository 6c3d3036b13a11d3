package dev.razvorot.format;

import dev.razvorot.Language;
import dev.razvorot.text.languages.LanguageWords;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Languages by what files call them: BCP 47 tags in any spelling ({@code en}, {@code EN-us}, {@code
 * ru_RU}), ISO 639-2 codes ({@code eng}, {@code rus}), those of Windows ({@code ENU}, {@code 1049})
 * and the {@linkplain LanguageWords words} of people ({@code English}, {@code рус}).
 */
public final class LanguageNames {
  /** Codes of Windows, which some tools write for tags. */
  private static final Map<String, Language> WINDOWS_CODES =
      Map.of(
          "enu", Language.ENGLISH,
          "1033", Language.ENGLISH,
          "2057", Language.ENGLISH,
          "1049", Language.RUSSIAN);

  private LanguageNames() {}

  /** The language of a tag or name; empty if it is neither English nor Russian. */
  public static Optional<Language> parse(String name) {
    Optional<Language> tagged = Language.ofTag(name);
    if (tagged.isPresent()) {
      return tagged;
    }
    String primary = name.strip().split("[-_ ]", 2)[0].toLowerCase(Locale.ROOT);
    return LanguageWords.of(primary).or(() -> Optional.ofNullable(WINDOWS_CODES.get(primary)));
  }
}
