package dev.razvorot.format.chars;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Encodings by what people and tools call them. */
public final class EncodingNames {
  /** Those that Russian and English files are in, by their usual names, the likeliest first. */
  public static final List<String> USUAL =
      List.of(
          "utf-8",
          "utf-16le",
          "utf-16be",
          "windows-1251",
          "koi8-r",
          "cp866",
          "iso-8859-5",
          "maccyrillic",
          "windows-1252");

  /** Names that tools declare and Java does not know, without hyphens. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "win1251", "windows-1251",
          "1251", "windows-1251",
          "ansi", "windows-1251",
          "koi8", "KOI8-R",
          "866", "IBM866",
          "dos", "IBM866",
          "maccyrillic", "x-MacCyrillic",
          "xmaccyrillic", "x-MacCyrillic",
          "macintoshcyrillic", "x-MacCyrillic");

  private EncodingNames() {}

  /** The encoding of a name in any case, with or without hyphens; empty if nobody knows it. */
  public static Optional<Charset> find(String name) {
    String plain = plain(name);
    String usual =
        USUAL.stream().filter(known -> plain(known).equals(plain)).findFirst().orElse(name.strip());
    for (String candidate : List.of(ALIASES.getOrDefault(plain, usual), plain)) {
      try {
        return Optional.of(Charset.forName(candidate));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // The next spelling, or none.
        continue;
      }
    }
    return Optional.empty();
  }

  /** A name without what spellings differ in. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
