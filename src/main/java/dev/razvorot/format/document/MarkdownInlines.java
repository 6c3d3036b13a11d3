package dev.razvorot.format.document;

import java.util.List;
import java.util.regex.Pattern;

/** Text of a Markdown paragraph without its marks (CommonMark 0.31, section 6). */
final class MarkdownInlines {
  /** Marks in the order in which they are taken off: what may hold others goes last. */
  private static final List<Rule> RULES =
      List.of(
          rule("<!--.*?-->", ""),
          rule("\\[\\^[^\\[\\]\\s]+\\]", ""),
          rule("</?[A-Za-z][^<>]*>", ""),
          rule("<(https?://[^<>\\s]*|[^<>\\s@]+@[^<>\\s]+)>", "$1"),
          rule(
              "!?\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)",
              "$1"),
          rule("!?\\[([^\\[\\]]+)\\]\\[[^\\[\\]]*\\]", "$1"),
          rule("(`+)(.+?)\\1(?!`)", "$2"),
          rule("(\\*{1,3})(?=\\S)(.+?)(?<=\\S)\\1", "$2"),
          rule("(?<![\\p{L}\\p{N}])(_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\p{N}])", "$2"),
          rule("~~(?=\\S)(.+?)(?<=\\S)~~", "$1"),
          rule("\\\\\n", "\n"),
          rule("\\\\([!-/:-@\\[-`{-~])", "$1"));

  private MarkdownInlines() {}

  private record Rule(Pattern pattern, String replacement) {}

  static String text(String markdown) {
    String text = markdown;
    for (Rule rule : RULES) {
      text = rule.pattern().matcher(text).replaceAll(rule.replacement());
    }
    return text;
  }

  private static Rule rule(String pattern, String replacement) {
    return new Rule(Pattern.compile(pattern, Pattern.DOTALL), replacement);
  }
}
