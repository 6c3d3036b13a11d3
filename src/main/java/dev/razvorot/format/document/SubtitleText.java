package dev.razvorot.format.document;

import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.layout.Sheet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of subtitles in SubRip or WebVTT: each cue is a line, in a dialogue each turn. Numbers,
 * times, styles and what stands outside of cues are left out.
 */
final class SubtitleText {
  private static final Pattern TIMES =
      Pattern.compile("\\s*[0-9:]+[.,][0-9]{1,3}\\s*-->\\s*[0-9:]+[.,][0-9]{1,3}.*");

  /** {@code <i>}, {@code <font color="red">}, {@code <00:01.500>}, {@code {\\an8}}. */
  private static final Pattern STYLE = Pattern.compile("</?[\\p{L}0-9][^<>]*+>|\\{\\\\[^{}]*+}");

  private static final Pattern NUMBER = Pattern.compile("\\s*[0-9]{1,5}\\s*");

  private static final String WEBVTT = "WEBVTT";

  private static final String TURN = "-–—";

  private final Sheet sheet = new Sheet();
  private final StringBuilder words = new StringBuilder();
  private int first;
  private boolean inCue;

  private SubtitleText() {}

  /** Whether a text begins as subtitles do: by a number and times, or by the name of the format. */
  static boolean begins(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return text.startsWith(WEBVTT) && text.lines().anyMatch(line -> TIMES.matcher(line).matches())
        || !first.isEmpty() && TIMES.matcher(first.get(0)).matches()
        || first.size() > 1
            && NUMBER.matcher(first.get(0)).matches()
            && TIMES.matcher(first.get(1)).matches();
  }

  /** The text of subtitles, cue by cue. */
  static LaidText of(String subtitles) {
    SubtitleText text = new SubtitleText();
    int number = 0;
    for (String line : subtitles.lines().toList()) {
      text.take(++number, line);
    }
    text.end();
    return text.sheet.text();
  }

  private void take(int number, String line) {
    String shown = STYLE.matcher(line).replaceAll("").strip();
    if (TIMES.matcher(line).matches()) {
      end();
      inCue = true;
    } else if (shown.isEmpty()) {
      inCue &= !line.isBlank();
    } else if (inCue) {
      add(number, shown);
    }
  }

  private void add(int number, String shown) {
    if (TURN.indexOf(shown.charAt(0)) >= 0) {
      end();
      inCue = true;
    }
    first = words.isEmpty() ? number : first;
    words.append(words.isEmpty() ? "" : " ").append(shown);
  }

  private void end() {
    sheet.add(first, words.toString());
    words.setLength(0);
    inCue = false;
  }
}
