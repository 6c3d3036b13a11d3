package dev.razvorot.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * Sentence boundaries of Russian and English text.
 *
 * <p>ICU's boundaries (UAX #29) are the candidates. Some are taken back: after abbreviations,
 * initials and list numbers, and before small letters ({@link SentenceRules}). Some are added that
 * ICU leaves out by rule: before a number, a turn of a dialogue (— Да) or a name in small letters
 * (iPhone), and after the one-character ellipsis.
 *
 * <p>Linear in the length of the text, which is one line or paragraph.
 */
final class Sentences {
  private static final ThreadLocal<BreakIterator> ICU =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(ULocale.ROOT));

  /** Small letters at the end of a word that no abbreviation has. */
  private static final int PLAIN = 6;

  private final String text;
  private int[] ends = new int[8];
  private int size;

  private Sentences(String text) {
    this.text = text;
  }

  /**
   * Where sentences end: indexes after the blanks that follow each, ascending, the last one the
   * length of the text; empty if the text is.
   */
  static int[] ends(String text) {
    Sentences sentences = new Sentences(text);
    sentences.find();
    return Arrays.copyOf(sentences.ends, sentences.size);
  }

  private void find() {
    BreakIterator breaks = ICU.get();
    breaks.setText(text);
    int start = 0;
    int from = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      int at = Math.max(from, Pictures.end(text, next));
      start = added(start, from, at);
      if (at == start) {
        continue;
      }
      if (at == text.length()
          || isPlainEnd(at)
          || SentenceRules.isRight(new Junction(text, start, at))) {
        add(at);
        start = at;
      }
      from = at;
    }
    breaks.setText("");
  }

  /**
   * Whether a word that ends in six small letters, a full stop, a space and a capital stand here:
   * the common case, which needs no rule.
   */
  private boolean isPlainEnd(int at) {
    int mark = at - 2;
    boolean plain =
        mark >= PLAIN
            && text.charAt(mark) == '.'
            && text.charAt(mark + 1) == ' '
            && Character.isUpperCase(text.charAt(at));
    for (int i = mark - PLAIN; plain && i < mark; i++) {
      plain = Character.isLowerCase(text.charAt(i));
    }
    return plain;
  }

  /**
   * Adds the boundaries between two of ICU's that it leaves out; the start of the last sentence.
   */
  private int added(int sentence, int from, int to) {
    int start = sentence;
    for (int i = from; i < to - 2; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        int at = Junction.afterBlanks(text, i + 1);
        boolean candidate = at > i + 1 || c == '.' && Character.isUpperCase(text.charAt(i + 1));
        if (at < to && candidate && SentenceRules.isLeftOut(new Junction(text, start, at))) {
          add(at);
          start = at;
        }
      }
    }
    return start;
  }

  private void add(int at) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = at;
    size++;
  }
}
