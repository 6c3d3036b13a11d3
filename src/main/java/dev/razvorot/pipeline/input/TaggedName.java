package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.format.document.DocumentFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
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

  /** Messages of programs, one language in a file: documents in pairs alone. */
  private static final Pattern MESSAGES = Pattern.compile("(?i)\\.(properties|strings|lang)$");

  private static final Pattern MARKS_AT_END = Pattern.compile("[ ._(\\[-]+$");
  private static final Pattern MARKS_AT_START = Pattern.compile("^[ ._)\\]-]+");
  private static final Pattern CLOSING = Pattern.compile("^\\.?[)\\]]");

  /** The parts of a name; what is no document may have its tag at the end alone. */
  static TaggedName of(String name) {
    String composed = LanguageTags.composed(name);
    boolean document =
        DocumentFormat.named(composed).isPresent() || MESSAGES.matcher(composed).find();
    int end = document ? composed.lastIndexOf('.') : composed.length();
    return TAG.matcher(composed)
        .region(0, end)
        .results()
        .reduce((first, last) -> last)
        .filter(tag -> document || tag.end() == end)
        .map(tag -> of(name, composed, tag, end))
        .filter(told -> told.untagged.length() > composed.length() - end)
        .orElse(new TaggedName(name, composed, composed, Optional.empty()));
  }

  private static TaggedName of(String name, String composed, MatchResult tag, int end) {
    String before = composed.substring(0, tag.start());
    String after = composed.substring(tag.end(), end);
    String stem = without(MARKS_AT_END, before);
    String rest = without(stem.isEmpty() ? MARKS_AT_START : CLOSING, after);
    String ending = composed.substring(end);
    String frame = before + '*' + after + ending;
    return new TaggedName(name, stem + rest + ending, frame, LanguageTags.of(tag.group()));
  }

  private static String without(Pattern marks, String text) {
    return marks.matcher(text).replaceFirst("");
  }

  /** Whether the name is that of a document, or of one half of a pair. */
  boolean isDocument() {
    return language.isPresent() || DocumentFormat.named(name).isPresent();
  }
}
