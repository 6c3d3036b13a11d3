package dev.razvorot.translit.passes;

import dev.razvorot.translit.rules.Rule;
import dev.razvorot.translit.rules.RuleCursor;
import dev.razvorot.translit.rules.RuleParser;
import dev.razvorot.translit.rules.RuleParser.Direction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * All passes of one direction of a rule file, over composed text (NFC). Immutable, for any number
 * of threads.
 */
public final class Rewriter {
  /** Combining Diacritical Marks: the first letters that are not their own composed form. */
  private static final int MARKS = 0x0300;

  private final List<Pass> passes = new ArrayList<>();

  private Rewriter() {}

  /**
   * Compiles rules.
   *
   * @param file name for messages
   * @throws IllegalArgumentException if the rules are not of the syntax of {@link RuleParser}
   */
  public static Rewriter compile(String file, String rules, Direction direction) {
    Rewriter rewriter = new Rewriter();
    for (List<Rule> pass : RuleParser.parse(new RuleCursor(file, rules), direction)) {
      rewriter.passes.add(new Pass(new PassTable(pass)));
    }
    return rewriter;
  }

  /** The pass that writes the Latin letters: the last, before which letters are only prepared. */
  public Pass last() {
    return passes.get(passes.size() - 1);
  }

  /** A flow that rewrites what it takes and hands it on to another. */
  public Flow before(Flow end) {
    Flow flow = end;
    for (int index = passes.size() - 1; index >= 0; index--) {
      flow = new PassFlow(passes.get(index), flow);
    }
    return flow;
  }

  /** The text rewritten. */
  public String apply(String text) {
    char[] letters = compose(text).toCharArray();
    int length = letters.length;
    for (Pass pass : passes) {
      if (pass.concerns(letters, length)) {
        Output output = new Output();
        pass.run(new Window(letters, 0, length, length), output);
        letters = output.letters();
        length = output.length();
      }
    }
    return new String(letters, 0, length);
  }

  /** The text in NFC. */
  public static String compose(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isComposed(text.charAt(at))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * Whether a letter is composed and no mark: so much is certain below the marks, in Cyrillic
   * outside its titlo marks, and in General Punctuation before its spaces of other width.
   */
  private static boolean isComposed(char letter) {
    return letter < MARKS
        || letter >= 0x0400 && letter <= 0x0482
        || letter >= 0x048A && letter <= 0x052F
        || letter >= 0x2010 && letter <= 0x2027;
  }
}
