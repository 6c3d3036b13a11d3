package dev.razvorot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The form in which texts are compared, and which no file ever shows.
 *
 * <p>Folded: case; ё as е; stress marks after Cyrillic vowels; every quote, dash and space to its
 * plain form, runs of spaces and of dashes to one, … to three dots; numbers to one notation (1
 * 000,5 and 1,000.5); letters of the Russian spelling before 1918; decomposed letters; what is
 * invisible is left out. Two texts that a reader would call the same have the same compared form,
 * and the compared form of a compared form is itself.
 *
 * <p>Thread-safe; O(length).
 */
public final class ComparedForm {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private ComparedForm() {}

  /** The compared form of a text; empty if nothing of it can be seen. */
  public static String of(String text) {
    String composed = NFC.isNormalized(text) ? text : NFC.normalize(text);
    String folded = PreReform.fold(fold(composed));
    String compared = hasDigit(folded) ? Numerals.fold(folded) : folded;
    return NFC.isNormalized(compared) ? compared : of(compared);
  }

  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'а' && c <= 'я' || c >= 'a' && c <= 'z') {
        out.append(c);
      } else if (c >= 'А' && c <= 'Я' || c >= 'A' && c <= 'Z') {
        out.append((char) (c + ' '));
      } else {
        i += other(text, i, out);
      }
    }
    int last = out.length() - 1;
    return last >= 0 && out.charAt(last) == ' ' ? out.substring(0, last) : out.toString();
  }

  /** Folds a character that is no plain letter; how many more UTF-16 units it has. */
  private static int other(String text, int i, StringBuilder out) {
    int c = text.codePointAt(i);
    if (c == 'ё' || c == 'Ё' || c == 'ѐ' || c == 'Ѐ') {
      out.append('е');
    } else if (c == 'ѝ' || c == 'Ѝ') {
      out.append('и');
    } else if (c == '…') {
      out.append("...");
    } else if (Letters.isBlank(c)) {
      appendOnce(out, ' ');
    } else if (Marks.dash((char) c) == '-' && c <= 0xFFFF) {
      appendOnce(out, '-');
    } else if (!InvisibleCharacters.isRemoved(c) && !isStress(out, c)) {
      appendFolded(out, c);
    }
    return Character.charCount(c) - 1;
  }

  /** Appends a space or dash unless one stands there, or a space at the start. */
  private static void appendOnce(StringBuilder out, char c) {
    int last = out.length() - 1;
    boolean first = last < 0 && c == ' ';
    if (!first && (last < 0 || out.charAt(last) != c)) {
      out.append(c);
    }
  }

  private static boolean isStress(StringBuilder out, int mark) {
    return out.length() > 0 && Letters.isStress(out.charAt(out.length() - 1), mark);
  }

  private static void appendFolded(StringBuilder out, int c) {
    if (c < 0x80) {
      out.append(Marks.quote((char) c));
    } else if (c <= 0xFFFF && Marks.quote((char) c) != c) {
      out.append(Marks.quote((char) c));
    } else {
      out.append(UCharacter.foldCase(UCharacter.toString(c), true));
    }
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
