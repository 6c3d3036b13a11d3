package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;
import dev.razvorot.text.Marks;
import dev.razvorot.text.normal.Change.Kind;
import dev.razvorot.text.normal.Homoglyphs.MixedWord;
import java.util.BitSet;
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
    Rewritten folded = Rewritten.of(text, letter);
    move(folded);
    String what = fold.name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      if (!folded.keeps(i, text.charAt(i))) {
        report(what, folded.places()[i]);
      }
    }
    return folded.text();
  }

  /** Moves the changes of earlier steps to where their letters are now. */
  private void move(Rewritten folded) {
    changes.replaceAll(change -> change.movedBy(folded.shift(change.output())));
  }

  private String script(String text) {
    List<MixedWord> words = Homoglyphs.find(text);
    BitSet wrong = new BitSet();
    words.forEach(word -> word.letters().forEach(wrong::set));
    Rewritten mended =
        Rewritten.of(text, i -> wrong.get(i) ? Twins.of(text.charAt(i)) : text.substring(i, i + 1));
    move(mended);
    for (MixedWord word : words) {
      report(word.word() + " to " + word.suggestion(), mended.places()[word.start()]);
    }
    return mended.text();
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

  /**
   * A text of which each character was replaced.
   *
   * @param places where what stands for each character begins; [characters + 1], the last one the
   *     length of the text
   */
  private record Rewritten(String text, int[] places) {
    static Rewritten of(String text, IntFunction<String> letter) {
      StringBuilder out = new StringBuilder(text.length());
      int[] places = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        out.append(letter.apply(i));
        places[i + 1] = out.length();
      }
      return new Rewritten(out.toString(), places);
    }

    /** How far an index moved; one past the text, which was longer once, moved with its end. */
    int shift(int index) {
      int inside = Math.min(index, places.length - 1);
      return places[inside] - inside;
    }

    /** Whether a character stands as it was. */
    boolean keeps(int i, char c) {
      return places[i + 1] == places[i] + 1 && text.charAt(places[i]) == c;
    }
  }
}
