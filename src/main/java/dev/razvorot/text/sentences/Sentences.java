package dev.razvorot.text.sentences;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * Sentence boundaries of Russian and English text.
 *
 * <p>ICU's boundaries (UAX #29) are the candidates. Some are taken back: after abbreviations,
 * initials, list numbers and labels (Рис. 3. Схема), inside file names, and before small letters
 * ({@link SentenceRules}). Some are added that ICU leaves out by rule: before a number, a turn of a
 * dialogue (— Да) or a name in small letters (iPhone), before a small letter after what is no
 * abbreviation, and after the one-character ellipsis. Some are moved: behind the marks of notes
 * ({@link Notes}) and emoji ({@link Pictures}). Marks in which nothing is said, such as * * *, are
 * no sentence: they begin the next one, or end the last.
 *
 * <p>Linear in the length of the text, which is one line or paragraph. Public for the rooms of
 * {@code text} alone; others cut with {@code text.segments.Segmenter}.
 */
public final class Sentences {
  private static final ThreadLocal<BreakIterator> ICU =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(ULocale.ROOT));

  /** Small letters at the end of a word that no abbreviation has. */
  private static final int PLAIN = 6;

  private final String text;
  private final EndMarks marks;
  private int[] ends = new int[8];
  private int size;

  /** The first letter or digit of the present sentence, as far as it was looked for. */
  private int firstWord;

  private Sentences(String text) {
    this.text = text;
    this.marks = new EndMarks(text);
  }

  /**
   * Where sentences end: indexes after the blanks that follow each, ascending, the last one the
   * length of the text; empty if the text is.
   */
  public static int[] ends(String text) {
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
      int at = Math.max(from, Notes.end(text, Pictures.end(text, next)));
      start = added(start, from, at);
      if (at == start) {
        continue;
      }
      if (isEnd(start, at)) {
        add(at);
        start = at;
      }
      from = at;
    }
    breaks.setText("");
  }

  private boolean isEnd(int start, int at) {
    if (at == text.length()) {
      joinMarks(start);
      return true;
    }
    return isSaid(start, at)
        && (isPlainEnd(at) || SentenceRules.isRight(new Junction(text, start, firstWord, at)));
  }

  /** Takes back the end before marks that end the text. */
  private void joinMarks(int start) {
    size -= size > 0 && !isSaid(start, text.length()) ? 1 : 0;
  }

  /** Whether a letter or digit stands between two indexes, the first of which never goes back. */
  private boolean isSaid(int start, int end) {
    firstWord = Math.max(firstWord, start);
    while (firstWord < end && !Character.isLetterOrDigit(text.codePointAt(firstWord))) {
      firstWord++;
    }
    return firstWord < end;
  }

  /**
   * Whether a word of small letters that is no abbreviation, a full stop, a space and a capital
   * stand here: the common case, which needs no rule.
   */
  private boolean isPlainEnd(int at) {
    int mark = at - 2;
    if (mark < PLAIN
        || text.charAt(mark) != '.'
        || text.charAt(mark + 1) != ' '
        || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int word = mark;
    while (word > mark - PLAIN && Character.isLowerCase(text.charAt(word - 1))) {
      word--;
    }
    return word == mark - PLAIN
        || word < mark - 1
            && text.charAt(word - 1) == ' '
            && !Abbreviations.isSmall(text.substring(word, mark));
  }

  /**
   * Adds the boundaries between two of ICU's that it leaves out; the start of the last sentence.
   */
  private int added(int sentence, int from, int to) {
    int start = sentence;
    for (int i = marks.next(from); i < to - 2; i = marks.next(i + 1)) {
      int at = Junction.afterBlanks(text, i + 1);
      boolean stop = text.charAt(i) == '.' && Character.isUpperCase(text.charAt(i + 1));
      boolean candidate = at < to && (at > i + 1 || stop) && isSaid(start, at);
      if (candidate && SentenceRules.isLeftOut(new Junction(text, start, firstWord, at))) {
        add(at);
        start = at;
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

  /** Finds marks that may end a sentence; looks for each as far as it has to and no farther. */
  private static final class EndMarks {
    private static final String MARKS = ".!?…";

    private final String text;
    private final int[] next = {-1, -1, -1, -1};

    EndMarks(String text) {
      this.text = text;
    }

    /** The first mark from an index on, which never goes back; past every index if none follows. */
    int next(int from) {
      int first = Integer.MAX_VALUE;
      for (int i = 0; i < next.length; i++) {
        if (next[i] < from) {
          int found = text.indexOf(MARKS.charAt(i), from);
          next[i] = found < 0 ? Integer.MAX_VALUE : found;
        }
        first = Math.min(first, next[i]);
      }
      return first;
    }
  }
}
