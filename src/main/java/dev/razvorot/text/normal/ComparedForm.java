package dev.razvorot.text.normal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import dev.razvorot.text.Letters;
import dev.razvorot.text.Marks;

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

  private final String text;
  private final StringBuilder out;
  private boolean hasDigits;
  private boolean hasOldLetters;

  /** Whether some letter became several, which may be folded on: ŉ, or put together again: ΐ. */
  private boolean hasLonger;

  private ComparedForm(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The compared form of a text; empty if nothing of it can be seen. */
  public static String of(String text) {
    String given = composed(text);
    while (true) {
      ComparedForm form = new ComparedForm(given);
      String compared = form.fold();
      String composed = composed(compared);
      boolean done = !form.hasLonger && composed.equals(compared);
      if (done || composed.equals(given)) {
        return composed;
      }
      given = composed;
    }
  }

  private static String composed(String text) {
    return NFC.isNormalized(text) ? text : NFC.normalize(text);
  }

  private String fold() {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c >= 'а' && c <= 'я' && c != 'ъ' || c >= 'a' && c <= 'z') {
        out.append(c);
        i++;
      } else if (c < 0x80) {
        ascii(c);
        i++;
      } else {
        i += other(i);
      }
    }
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == ' ') {
      out.setLength(last);
    }
    String modern = hasOldLetters ? PreReform.fold(out.toString()) : out.toString();
    return hasDigits ? Numerals.fold(modern) : modern;
  }

  private void ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + ' '));
    } else if (c == ' ' || c == '-') {
      appendOnce(c);
    } else if (c > ' ' && c < 0x7F) {
      hasDigits |= c >= '0' && c <= '9';
      out.append(Marks.quote(c));
    } else if (Letters.isBlank(c)) {
      appendOnce(' ');
    }
  }

  /** Folds a character outside ASCII; how many UTF-16 units it has. */
  private int other(int i) {
    int c = text.codePointAt(i);
    if (c >= 'А' && c <= 'я') {
      hasOldLetters |= c == 'ъ' || c == 'Ъ';
      out.append((char) (c < 'а' ? c + ' ' : c));
    } else if (c == '…') {
      out.append("...");
    } else if (Letters.isBlank(c)) {
      appendOnce(' ');
    } else if (c <= 0xFFFF && Marks.dash((char) c) == '-') {
      appendOnce('-');
    } else if (!InvisibleCharacters.isRemoved(c) && !isStress(c)) {
      letter(c);
    }
    return Character.charCount(c);
  }

  private void letter(int c) {
    if (c > 0xFFFF) {
      out.append(UCharacter.foldCase(UCharacter.toString(c), true));
      return;
    }
    char plain = Letters.unstressed(Marks.quote((char) c));
    if (plain < 0x80 || plain != c) {
      out.append(Character.toLowerCase(plain));
    } else if (c == 'ё' || c == 'Ё') {
      out.append('е');
    } else {
      hasOldLetters |= Letters.isCyrillic(c);
      String folded = UCharacter.foldCase(UCharacter.toString(c), true);
      hasLonger |= folded.length() > 1;
      out.append(folded);
    }
  }

  /** Appends a space or dash unless one stands there, or a space at the start. */
  private void appendOnce(char c) {
    int last = out.length() - 1;
    boolean first = last < 0 && c == ' ';
    if (!first && (last < 0 || out.charAt(last) != c)) {
      out.append(c);
    }
  }

  private boolean isStress(int mark) {
    return out.length() > 0 && Letters.isStress(out.charAt(out.length() - 1), mark);
  }
}
