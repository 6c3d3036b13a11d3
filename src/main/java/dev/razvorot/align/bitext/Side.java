package dev.razvorot.align.bitext;

import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.lexicon.words.Spelling;
import dev.razvorot.lexicon.words.Word;
import dev.razvorot.lexicon.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One document, ready to be compared: words as ids, lengths, punctuation.
 *
 * <p>Ids run from 0 in order of first appearance and hold for this side only. Immutable once made;
 * any number of threads may read it. O(characters).
 */
public final class Side {
  /** A word that is a number, however written. */
  public static final byte NUMBER = 1;

  /** A word seen with a capital inside a line. */
  public static final byte NAME = 2;

  /** A word that the lexicon translates, so that it should find a counterpart. */
  public static final byte KNOWN = 4;

  /** Words of the longest line that may be nothing but a name. */
  private static final int LONGEST_NAME = 4;

  private final WordTypes types = new WordTypes();

  /** {@code [line][position]} word ids, without articles. */
  public final int[][] lines;

  /** {@code [line]} length in code points. */
  public final int[] codePoints;

  /** {@code [line]} punctuation. */
  public final Marks[] marks;

  /** {@code [line]} whether it is a headline. */
  public final boolean[] headline;

  /** {@code [word]} the lines that hold the word, ascending, each once. */
  public final int[][] linesOf;

  /** Where each word stands. */
  public final Places places;

  /** {@code [word]} {@link #NUMBER}, {@link #NAME}, {@link #KNOWN}, added up. */
  public final byte[] traits;

  /** {@code [line]} words before it; one more entry at the end. */
  private final int[] wordsBefore;

  Side(Document document, Words words) {
    this.lines = new int[document.size()][];
    this.codePoints = new int[document.size()];
    this.marks = new Marks[document.size()];
    this.headline = new boolean[document.size()];
    Spelling[][] spelled = words.read(document.language(), texts(document));
    int line = 0;
    for (Segment segment : document.segments()) {
      Interruption.check();
      String text = segment.text();
      lines[line] = ids(spelled[line]);
      codePoints[line] = text.codePointCount(0, text.length());
      marks[line] = Marks.of(document.language(), text);
      headline[line] = segment.kind() == Segment.Kind.HEADLINE;
      line++;
    }
    this.linesOf = invert();
    this.places = new Places(lines, types.count());
    this.traits = traits();
    this.wordsBefore = wordsBefore();
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>(document.size());
    for (Segment segment : document.segments()) {
      texts.add(segment.text());
    }
    return texts;
  }

  private byte[] traits() {
    byte[] traits = new byte[types.count()];
    for (int id = 0; id < traits.length; id++) {
      boolean number = types.word(id).isNumber();
      boolean known = types.word(id).isInLexicon();
      traits[id] =
          (byte) ((number ? NUMBER : 0) | (types.isName(id) ? NAME : 0) | (known ? KNOWN : 0));
    }
    return traits;
  }

  private int[] wordsBefore() {
    int[] before = new int[lines.length + 1];
    for (int line = 0; line < lines.length; line++) {
      before[line + 1] = before[line] + lines[line].length;
    }
    return before;
  }

  /** Code points of lines [from, to). */
  public int codePoints(int from, int to) {
    int sum = 0;
    for (int line = from; line < to; line++) {
      sum += codePoints[line];
    }
    return sum;
  }

  /** Number of words in lines [from, to). */
  public int words(int from, int to) {
    return wordsBefore[to] - wordsBefore[from];
  }

  /** Number of lines. */
  public int size() {
    return lines.length;
  }

  /** Number of different words. */
  public int typeCount() {
    return types.count();
  }

  /** What the lexicon knows of a word. */
  public Word word(int id) {
    return types.word(id);
  }

  /** The word of a key, whatever its language; -1 if the side has none. */
  int id(long key) {
    return types.id(key);
  }

  /** Whether the word was seen with a capital inside a segment. */
  boolean isName(int id) {
    return (traits[id] & NAME) != 0;
  }

  /** Whether the word may be a name: in lists of names, each stands first in its line. */
  boolean mayBeName(int id) {
    return types.mayBeName(id);
  }

  /** Whether the word is a number, however written. */
  public boolean isNumber(int id) {
    return (traits[id] & NUMBER) != 0;
  }

  /** The word as the text first writes it. */
  public String surface(int id) {
    return types.surface(id);
  }

  /** All words but articles; one with a capital inside the line is a name. */
  private int[] ids(Spelling[] words) {
    int[] ids = new int[words.length];
    int count = 0;
    for (int at = 0; at < words.length; at++) {
      if (!isArticle(words[at], at)) {
        ids[count] = types.add(words[at]);
        types.see(ids[count], where(words, at));
        count++;
      }
    }
    return Arrays.copyOf(ids, count);
  }

  /**
   * What its first letter says of a word. At the start of a line a capital says nothing, but in a
   * line as short as names are the word may be one.
   */
  private static int where(Spelling[] words, int at) {
    if (!words[at].isCapital()) {
      return WordTypes.SMALL;
    }
    boolean listed = at == 0 && words.length <= LONGEST_NAME;
    return listed ? WordTypes.AT_START : at > 0 ? WordTypes.INSIDE : 0;
  }

  /**
   * Whether it is nothing to look for in Russian: an article, counted, would be a word without
   * counterpart in every line. Vitamin A has a letter.
   */
  private static boolean isArticle(Spelling word, int at) {
    boolean letter = at > 0 && word.isCapital() && word.surface().length() == 1;
    return word.isArticle() && !letter;
  }

  /** Counts first, so that each list has its size; then fills. */
  private int[][] invert() {
    int[] counts = new int[types.count()];
    eachWordOfEachLine((id, line) -> counts[id]++);
    int[][] inverted = new int[types.count()][];
    for (int id = 0; id < inverted.length; id++) {
      inverted[id] = new int[counts[id]];
    }
    Arrays.fill(counts, 0);
    eachWordOfEachLine((id, line) -> inverted[id][counts[id]++] = line);
    return inverted;
  }

  private interface Visitor {
    void visit(int id, int line);
  }

  /** Each word once for each line that holds it, by line. */
  private void eachWordOfEachLine(Visitor visitor) {
    int[] last = new int[types.count()];
    Arrays.fill(last, -1);
    for (int line = 0; line < lines.length; line++) {
      for (int id : lines[line]) {
        if (last[id] != line) {
          last[id] = line;
          visitor.visit(id, line);
        }
      }
    }
  }
}
