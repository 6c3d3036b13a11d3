package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Segment;
import dev.razvorot.lexicon.Numbers;
import dev.razvorot.lexicon.Quantity;
import dev.razvorot.lexicon.Word;
import dev.razvorot.lexicon.Words;
import dev.razvorot.text.Token;
import dev.razvorot.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One document, ready to be compared: words as ids, lengths, punctuation.
 *
 * <p>Ids run from 0 in order of first appearance and hold for this side only. Immutable once made;
 * any number of threads may read it. O(characters).
 */
final class Side {
  /** Share of sentences that hold a given number: as a word of no note. */
  private static final double NUMBER_SHARE = 0.01;

  /** Opens the form of a number, so that it never equals a word. */
  private static final char NUMBER_SIGN = '#';

  private static final String STRESS = "\u0301";

  private final Language language;
  private final Words words;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Word> types = new ArrayList<>();
  private final List<Boolean> names = new ArrayList<>();
  private final List<String> surfaces = new ArrayList<>();

  /** {@code [line][position]} word ids. */
  final int[][] lines;

  /** {@code [line]} length in code points. */
  final int[] codePoints;

  /** {@code [line]} punctuation. */
  final Marks[] marks;

  /** {@code [line]} whether it is a headline. */
  final boolean[] headline;

  /** {@code [word]} the lines that hold the word, ascending, each once. */
  final int[][] linesOf;

  Side(Document document, Words words) {
    this.language = document.language();
    this.words = words;
    this.lines = new int[document.size()][];
    this.codePoints = new int[document.size()];
    this.marks = new Marks[document.size()];
    this.headline = new boolean[document.size()];
    int line = 0;
    for (Segment segment : document.segments()) {
      lines[line] = ids(segment.text());
      codePoints[line] = segment.text().codePointCount(0, segment.text().length());
      marks[line] = Marks.of(language, segment.text());
      headline[line] = segment.kind() == Segment.Kind.HEADLINE;
      line++;
    }
    this.linesOf = invert();
  }

  int size() {
    return lines.length;
  }

  int typeCount() {
    return types.size();
  }

  Word word(int id) {
    return types.get(id);
  }

  /** The word of a compared form; -1 if the side does not have it. */
  int id(String form) {
    return ids.getOrDefault(form, -1);
  }

  /** Whether the word was seen with a capital inside a segment. */
  boolean isName(int id) {
    return names.get(id);
  }

  /** Whether the word is a number, however written. */
  boolean isNumber(int id) {
    return types.get(id).form().charAt(0) == NUMBER_SIGN;
  }

  /** The word as the text first writes it. */
  String surface(int id) {
    return surfaces.get(id);
  }

  private int[] ids(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Quantity> quantities = Numbers.quantities(language, text, tokens);
    int[] ids = new int[tokens.size() + quantities.size()];
    int count = 0;
    int at = 0;
    int next = 0;
    while (at < tokens.size()) {
      if (next < quantities.size() && quantities.get(next).firstToken() == at) {
        int end = quantities.get(next).endToken();
        while (next < quantities.size() && quantities.get(next).firstToken() == at) {
          ids[count++] = number(quantities.get(next++).value());
        }
        at = end;
      } else {
        ids[count++] = word(text, tokens.get(at), at == 0);
        at++;
      }
    }
    return Arrays.copyOf(ids, count);
  }

  private int word(String text, Token token, boolean first) {
    String form = fold(token.of(text));
    Integer known = ids.get(form);
    int id = known != null ? known : newType(form, token.of(text));
    if (!first && Character.isUpperCase(text.charAt(token.start()))) {
      names.set(id, true);
    }
    return id;
  }

  private int newType(String form, String surface) {
    return add(
        form, surface, language == Language.ENGLISH ? words.english(form) : words.russian(form));
  }

  private int add(String form, String surface, Word word) {
    int id = types.size();
    ids.put(form, id);
    types.add(word);
    names.add(false);
    surfaces.add(surface);
    return id;
  }

  private int number(String value) {
    String key = NUMBER_SIGN + value;
    Integer known = ids.get(key);
    return known != null
        ? known
        : add(key, value, new Word(key, key, "", "", -1, NUMBER_SHARE, List.of()));
  }

  /** The compared form: small letters, е for ё, no stress marks, straight apostrophes. */
  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace(STRESS, "")
        .replace('\u2019', '\'');
  }

  /** Counts first, so that each list has its size; then fills. */
  private int[][] invert() {
    int[] counts = new int[types.size()];
    eachWordOfEachLine((id, line) -> counts[id]++);
    int[][] inverted = new int[types.size()][];
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
    int[] last = new int[types.size()];
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
