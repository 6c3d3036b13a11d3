package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;
import dev.razvorot.text.Marks;
import dev.razvorot.text.normal.Change.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Applies the folds that a user asked for to text in its exported form, and reports each. */
final class Folding {
  private final List<Change> changes;

  /**
   * A folding that reports.
   *
   * @param changes where to add what was folded
   */
  Folding(List<Change> changes) {
    this.changes = changes;
  }

  /** The text with one thing folded. */
  String apply(Fold fold, String text) {
    return switch (fold) {
      case STRESS -> each(fold, text, i -> stress(text, i));
      case YO -> each(fold, text, i -> yo(text.charAt(i)));
      case QUOTES -> each(fold, text, i -> String.valueOf(Marks.quote(text.charAt(i))));
      case SPACES -> each(fold, text, i -> space(text, i));
      case PREREFORM -> each(fold, text, new PreReform(text)::letter);
      case SCRIPT -> script(text);
    };
  }

  private String each(Fold fold, String text, IntFunction<String> letter) {
    StringBuilder out = new StringBuilder(text.length());
    int earlier = changes.size();
    for (int i = 0; i < text.length(); i++) {
      String folded = letter.apply(i);
      if (folded.length() != 1 || folded.charAt(0) != text.charAt(i)) {
        report(fold.name().toLowerCase(Locale.ROOT), out.length());
      }
      out.append(folded);
      move(earlier, out.length() - folded.length(), folded.length() - 1);
    }
    return out.toString();
  }

  /** Moves the changes of earlier steps that lie behind a letter which became longer or shorter. */
  private void move(int earlier, int after, int units) {
    for (int index = 0; units != 0 && index < earlier; index++) {
      Change change = changes.get(index);
      if (change.output() > after) {
        changes.set(index, change.movedBy(units));
      }
    }
  }

  private String script(String text) {
    Homoglyphs.find(text)
        .forEach(word -> report(word.word() + " to " + word.suggestion(), word.start()));
    return Homoglyphs.repair(text);
  }

  private void report(String what, int output) {
    changes.add(new Change(Kind.FOLDED, what, output, output));
  }

  private static String stress(String text, int i) {
    boolean mark = i > 0 && Letters.isStress(text.charAt(i - 1), text.charAt(i));
    return mark ? "" : String.valueOf(Letters.unstressed(text.charAt(i)));
  }

  private static String yo(char c) {
    return switch (c) {
      case 'ё' -> "е";
      case 'Ё' -> "Е";
      default -> String.valueOf(c);
    };
  }

  private static String space(String text, int i) {
    char c = Marks.space(text.charAt(i));
    boolean repeated = c == ' ' && i > 0 && Marks.space(text.charAt(i - 1)) == ' ';
    return repeated ? "" : String.valueOf(c);
  }
}
