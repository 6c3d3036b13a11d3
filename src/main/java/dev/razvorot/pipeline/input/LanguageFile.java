package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that its name says is one half of a pair: {@code NAME.en}, {@code NAME.ru.txt}.
 *
 * @param file the file
 * @param language the language that its name tells
 * @param other where the other half would be
 * @param stem the path of both halves without what tells them apart, absolute
 */
record LanguageFile(Path file, Language language, Path other, Path stem) {
  private static final Pattern NAME =
      Pattern.compile("(.+)\\.(en|ru)(\\.txt)?", Pattern.CASE_INSENSITIVE);

  /** The half that a file is by its name; empty if the name tells no language. */
  static Optional<LanguageFile> of(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    String tag = name.group(2);
    boolean english = tag.equalsIgnoreCase(Language.ENGLISH.tag());
    String otherTag = (english ? Language.RUSSIAN : Language.ENGLISH).tag();
    if (tag.equals(tag.toUpperCase(Locale.ROOT))) {
      otherTag = otherTag.toUpperCase(Locale.ROOT);
    }
    String end = name.group(3) == null ? "" : name.group(3);
    return Optional.of(
        new LanguageFile(
            file,
            english ? Language.ENGLISH : Language.RUSSIAN,
            file.resolveSibling(name.group(1) + "." + otherTag + end),
            file.toAbsolutePath().normalize().resolveSibling(name.group(1))));
  }

  /** Both halves, the English one first. */
  List<Path> pair() {
    return language == Language.ENGLISH ? List.of(file, other) : List.of(other, file);
  }
}
