package dev.razvorot.translit.inverse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The start of a Cyrillic word, on the way back from a Latin one: a chain of pieces, last first.
 *
 * @param previous the trail without the last piece; null at the start of the word
 * @param piece the last piece
 * @param at where its Latin letters begin
 * @param nats price of all letters so far
 */
record Trail(@Nullable Trail previous, Piece piece, int at, double nats) {

  /** The trail of no letters. */
  static final Trail START = new Trail(null, new Piece("", ""), 0, 0);

  /** The letter that many places before the end of the trail, 1 for the last. */
  char letter(int fromEnd) {
    int length = piece.cyrillic().length();
    if (fromEnd <= length) {
      return piece.cyrillic().charAt(length - fromEnd);
    }
    return previous == null ? LetterStatistics.BEGIN : previous.letter(fromEnd - length);
  }

  /** The trail with a piece more, priced. */
  Trail with(Piece next, int start, LetterStatistics statistics) {
    double price = nats;
    char first = letter(2);
    char second = letter(1);
    for (int index = 0; index < next.cyrillic().length(); index++) {
      char letter = next.cyrillic().charAt(index);
      price += statistics.nats(first, second, letter);
      first = second;
      second = letter;
    }
    return new Trail(this, next, start, price);
  }

  Trail dearer(double more) {
    return new Trail(previous, piece, at, nats + more);
  }

  /** The Cyrillic word, with capitals where the Latin letters of a piece begin with one. */
  String text(Word word) {
    StringBuilder text = new StringBuilder();
    write(word, text);
    return text.toString();
  }

  private void write(Word word, StringBuilder text) {
    if (previous == null) {
      return;
    }
    previous.write(word, text);
    String letters = piece.cyrillic();
    if (word.isCapitals()) {
      text.append(letters.toUpperCase(Locale.ROOT));
    } else if (word.hasCapital(at, at + piece.latin().length())) {
      text.append(Character.toUpperCase(letters.charAt(0))).append(letters, 1, letters.length());
    } else {
      text.append(letters);
    }
  }
}
