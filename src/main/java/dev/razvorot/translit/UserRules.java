package dev.razvorot.translit;

import com.ibm.icu.text.Transliterator;
import dev.razvorot.Place;
import dev.razvorot.translit.rules.RuleCursor;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * A user's own rules in ICU's transform syntax, run by ICU itself: everything that ICU knows is
 * allowed. Costs a cold start about half a second of processor time, which the built-in schemes do
 * not. For any number of threads.
 */
public final class UserRules {
  /** ICU edits a text in place: what a piece costs grows with the square of its length. */
  private static final int PIECE = 1024;

  private final Transliterator transliterator;

  private UserRules(Transliterator transliterator) {
    this.transliterator = transliterator;
  }

  /**
   * Compiles rules for use from left to right ({@code >}).
   *
   * @param file name for messages
   * @throws RuleSyntaxException if ICU does not accept them; it points at the first statement that
   *     ICU refuses
   */
  public static UserRules parse(String file, String rules) {
    return new UserRules(compile(file, rules, Transliterator.FORWARD));
  }

  /**
   * Compiles rules for use from right to left ({@code <}).
   *
   * @param file name for messages
   * @throws RuleSyntaxException as above
   */
  public static UserRules parseBackward(String file, String rules) {
    return new UserRules(compile(file, rules, Transliterator.REVERSE));
  }

  /** The text rewritten. */
  public String apply(String text) {
    return transliterator.transliterate(text);
  }

  /**
   * A text rewritten in constant memory, in pieces that end with a line or, in very long ones, with
   * a word: rules do not see over the ends of pieces. Closes neither.
   */
  public void apply(Reader reader, Writer writer) throws IOException {
    StringBuilder waiting = new StringBuilder();
    char[] letters = new char[PIECE];
    for (int read = reader.read(letters); read >= 0; read = reader.read(letters)) {
      waiting.append(letters, 0, read);
      if (waiting.length() >= PIECE) {
        int cut = cut(waiting);
        writer.write(apply(waiting.substring(0, cut)));
        waiting.delete(0, cut);
      }
    }
    writer.write(apply(waiting.toString()));
    writer.flush();
  }

  /** After the last line end, else after the last space, else at the end, but in no pair. */
  private static int cut(StringBuilder text) {
    int line = text.lastIndexOf("\n") + 1;
    int space = text.lastIndexOf(" ") + 1;
    if (line > 0 || space > 0) {
      return line > 0 ? line : space;
    }
    int end = text.length();
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** ICU reports most faults by the first exception, and an unfinished {@code ::} by the second. */
  private static Transliterator compile(String file, String rules, int direction) {
    try {
      return create(rules, direction);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      String what = Objects.requireNonNullElse(e.getMessage(), "ICU does not accept the rules");
      throw new RuleSyntaxException(place(file, rules, direction), what, e);
    }
  }

  private static Transliterator create(String rules, int direction) {
    return Transliterator.createFromRules("user", rules, direction);
  }

  /** The first statement without which the ones before it compile. */
  private static Place place(String file, String rules, int direction) {
    List<Integer> ends = RuleCursor.ends(rules);
    int good = 0;
    int bad = ends.size();
    while (good < bad) {
      int middle = (good + bad) / 2;
      if (compiles(rules.substring(0, ends.get(middle)), direction)) {
        good = middle + 1;
      } else {
        bad = middle;
      }
    }
    int end = good == 0 ? 0 : ends.get(good - 1);
    return RuleCursor.place(file, rules, RuleCursor.begin(rules, end));
  }

  private static boolean compiles(String rules, int direction) {
    try {
      create(rules, direction);
      return true;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
