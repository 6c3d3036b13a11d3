package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.format.document.DocumentFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a file with the tag of its language in it: {@code NAME.en}, {@code NAME_ru.html}.
 *
 * @param stem what stands before the mark
 * @param mark what parts stem and tag: {@code .}, {@code _} or {@code -}
 * @param tag the language
 * @param end the ending with its dot, perhaps empty
 */
record TaggedName(String stem, String mark, LanguageTag tag, String end) {
  private static final Pattern NAME =
      Pattern.compile(
          "(.+?)([._-])(" + String.join("|", LanguageTag.SPELLINGS) + ")(\\.[^.]+)?",
          Pattern.CASE_INSENSITIVE);

  /** The parts of a name; empty if it tells no language, or its ending is not one of documents. */
  static Optional<TaggedName> of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || parts.group(4) != null && DocumentFormat.named(name).isEmpty()) {
      return Optional.empty();
    }
    String end = Optional.ofNullable(parts.group(4)).orElse("");
    return LanguageTag.of(parts.group(3))
        .map(tag -> new TaggedName(parts.group(1), parts.group(2), tag, end));
  }

  /** What a name that tells no language would be with the tag of one, in any of the usual ways. */
  static Stream<String> tagged(String name, Language language) {
    int dot = name.lastIndexOf('.');
    String stem = name.substring(0, dot);
    String tag = language.tag();
    return Stream.of("." + tag, "_" + tag, "-" + tag)
        .flatMap(end -> Stream.of(end, end.toUpperCase(Locale.ROOT)))
        .map(end -> stem + end + name.substring(dot));
  }

  /** The names that the other half may have, the likeliest first. */
  Stream<String> others() {
    Stream<String> tagged = tag.others().map(other -> stem + mark + other + end);
    return Stream.concat(tagged, Stream.of(untagged()));
  }

  /** The name without the tag. */
  String untagged() {
    return stem + end;
  }
}
