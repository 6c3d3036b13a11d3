package dev.razvorot.format.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Text of a Markdown paragraph without its marks (CommonMark 0.31, section 6). */
final class MarkdownInlines {
  /** Marks in the order in which they are taken off: what may hold others goes last. */
  private static final List<UnaryOperator<String>> RULES =
      List.of(
          new MarkdownPair(Pattern.compile("<!--"), mark -> "-->", false)::takenOff,
          rule("\\[\\^[^\\[\\]\\s]+\\]", ""),
          rule("</?[A-Za-z][^<>]*>", ""),
          rule("<(https?://[^<>\\s]*|[^<>\\s@]+@[^<>\\s]+)>", "$1"),
          rule(
              "(?<!\\\\)!?\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*+)\\]"
                  + "\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)",
              "$1"),
          rule("!?\\[([^\\[\\]]+)\\]\\[[^\\[\\]]*\\]", "$1"),
          new MarkdownPair(Pattern.compile("`+"), mark -> "(?<!`)" + mark + "(?!`)", true)
              ::takenOff,
          around("", "\\*\\*\\*", ""),
          around("", "\\*\\*", ""),
          around("", "\\*", ""),
          around("(?<![\\p{L}\\p{N}])", "___", "(?![\\p{L}\\p{N}])"),
          around("(?<![\\p{L}\\p{N}])", "__", "(?![\\p{L}\\p{N}])"),
          around("(?<![\\p{L}\\p{N}])", "_", "(?![\\p{L}\\p{N}])"),
          around("", "~~", ""),
          rule("\\\\\n", "\n"),
          rule("\\\\([!-/:-@\\[-`{-~])", "$1"));

  private MarkdownInlines() {}

  /** The text without marks. O(length). */
  static String text(String markdown) {
    String text = markdown;
    for (UnaryOperator<String> rule : RULES) {
      text = rule.apply(text);
    }
    return text;
  }

  /** Marks right before and right after the words that they mark. */
  private static UnaryOperator<String> around(String before, String mark, String after) {
    return MarkdownPair.of(before + mark + "(?=\\S)", "(?<=\\S)" + mark + after)::takenOff;
  }

  private static UnaryOperator<String> rule(String pattern, String replacement) {
    Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
    return text -> compiled.matcher(text).replaceAll(replacement);
  }
}
