package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.format.document.DocumentFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file, and in it perhaps the tag of its language, a word of its own: {@code
 * NAME.en}, {@code NAME_ru.html}, {@code NAME (EN).docx}, {@code ru-NAME.txt}, {@code
 * NAME_рус_2.docx}. The last tag counts.
 *
 * @param name the whole name
 * @param untagged the name without the tag and the marks about it
 * @param frame what stands before the tag and behind it, with a place for the tag
 * @param language what the tag tells; empty if there is none
 */
record TaggedName(String name, String untagged, String frame, Optional<Language> language) {
  private static final Pattern TAG =
      Pattern.compile(
          "(?<![^ ._(\\[-])(?:" + String.join("|", LanguageTags.all()) + ")(?![^ ._)\\]-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MARKS_AT_END = Pattern.compile("[ ._(\\[-]+$");
  private static final Pattern MARKS_AT_START = Pattern.compile("^[ ._)\\]-]+");
  private static final Pattern CLOSING = Pattern.compile("^\\.?[)\\]]");

  /** The parts of a name; what is no document may have its tag at the end alone. */
  static TaggedName of(String name) {
    String composed = LanguageTags.composed(name);
    boolean document = DocumentFormat.named(composed).isPresent();
    int end = document ? composed.lastIndexOf('.') : composed.length();
    Matcher tags = TAG.matcher(composed).region(0, end);
    int from = 0;
    int to = 0;
    while (tags.find()) {
      from = tags.start();
      to = tags.end();
    }
    String after = CLOSING.matcher(composed.substring(to, end)).replaceFirst("");
    String before = MARKS_AT_END.matcher(composed.substring(0, from)).replaceFirst("");
    String stem = before + (before.isEmpty() ? without(MARKS_AT_START, after) : after);
    if (to == 0 || stem.isEmpty() || !document && !after.isEmpty()) {
      return new TaggedName(name, composed, composed, Optional.empty());
    }
    return new TaggedName(
        name,
        stem + composed.substring(end),
        composed.substring(0, from) + "*" + composed.substring(to),
        LanguageTags.of(composed.substring(from, to)));
  }

  private static String without(Pattern marks, String text) {
    return marks.matcher(text).replaceFirst("");
  }

  /** Whether the name is that of a document, or of one half of a pair. */
  boolean isDocument() {
    return language.isPresent() || DocumentFormat.named(name).isPresent();
  }
}
