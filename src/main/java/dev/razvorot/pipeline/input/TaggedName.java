package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.format.document.DocumentFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a file with the tag of its language in it: {@code NAME.en}, {@code NAME_ru.html},
 * {@code NAME (EN).docx}, {@code ru-NAME.txt}.
 *
 * @param before what stands before the tag
 * @param tag the language
 * @param after what stands behind the tag
 * @param untagged the name without the tag and the marks about it
 */
record TaggedName(String before, LanguageTag tag, String after, String untagged) {
  private static final String TAG = "(?<tag>" + String.join("|", LanguageTag.SPELLINGS) + ")";

  private static final Pattern AT_END =
      Pattern.compile(
          "(?<stem>.+?)(?: ?[(\\[]"
              + TAG
              + "[)\\]]|[ ._-]"
              + TAG.replace("tag", "bare")
              + ")(?<end>\\.[^.]+)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AT_START =
      Pattern.compile(
          TAG + "[ _-](?<stem>.+?)(?<end>\\.[^.]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The parts of a name; empty if it tells no language, or its ending is not one of documents. */
  static Optional<TaggedName> of(String name) {
    Matcher end = AT_END.matcher(name);
    if (end.matches()) {
      return of(name, end, end.group("tag") == null ? "bare" : "tag");
    }
    Matcher start = AT_START.matcher(name);
    return start.matches() ? of(name, start, "tag") : Optional.empty();
  }

  private static Optional<TaggedName> of(String name, Matcher parts, String tag) {
    String end = parts.group("end");
    if (end != null && DocumentFormat.named(name).isEmpty()) {
      return Optional.empty();
    }
    String untagged = parts.group("stem") + (end == null ? "" : end);
    String before = name.substring(0, parts.start(tag));
    String after = name.substring(parts.end(tag));
    return LanguageTag.of(parts.group(tag))
        .map(found -> new TaggedName(before, found, after, untagged));
  }

  /** What a name that tells no language would be with the tag of one, in any of the usual ways. */
  static Stream<String> tagged(String name, Language language) {
    int dot = name.lastIndexOf('.');
    String stem = name.substring(0, dot);
    String end = name.substring(dot);
    return LanguageTag.usual(language)
        .flatMap(tag -> Stream.of(tag, tag.toUpperCase(Locale.ROOT)))
        .flatMap(
            tag ->
                Stream.of(
                    stem + "." + tag + end,
                    stem + "_" + tag + end,
                    stem + "-" + tag + end,
                    stem + " " + tag + end,
                    stem + " (" + tag + ")" + end,
                    tag + "_" + name));
  }

  /** The names that the other half may have, the likeliest first. */
  Stream<String> others() {
    return Stream.concat(tag.others().map(other -> before + other + after), Stream.of(untagged));
  }
}
