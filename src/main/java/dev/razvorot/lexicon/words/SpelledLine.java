package dev.razvorot.lexicon.words;

import dev.razvorot.Language;
import dev.razvorot.lexicon.numbers.Numbers;
import dev.razvorot.lexicon.numbers.Quantity;
import dev.razvorot.text.Token;
import dev.razvorot.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text and what is written at each of its words and numbers. For one thread. */
final class SpelledLine {
  private final String text;
  private final List<Token> tokens;

  /** {@code [token]} what is written there; null until it is known. */
  private final @Nullable Spelling[] spellings;

  SpelledLine(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
    this.spellings = new Spelling[tokens.size()];
  }

  /** Looks up what a table knows; whether that is everything. */
  boolean lookUp(SpellingTable known) {
    char[] letters = text.toCharArray();
    boolean complete = true;
    for (int at = 0; at < spellings.length; at++) {
      Token token = tokens.get(at);
      spellings[at] = known.find(Fingerprint.of(letters, token.start(), token.end()));
      complete &= spellings[at] != null;
    }
    return complete;
  }

  /** Learns what is not known yet. */
  void learn(Teacher teacher) {
    for (int at = 0; at < spellings.length; at++) {
      if (spellings[at] == null) {
        spellings[at] = teacher.teach(tokens.get(at).of(text));
      }
    }
  }

  /** Tells what a word or number is that the table does not know. */
  @FunctionalInterface
  interface Teacher {
    Spelling teach(String surface);
  }

  /**
   * The words, and in place of the tokens of each number the number. Only where something stands
   * behind a number that may join it is the line looked at closely: a number word alone is a word.
   */
  Spelling[] words(Language language) {
    int numbers = 0;
    boolean joined = false;
    boolean afterNumber = false;
    for (int at = 0; at < spellings.length; at++) {
      Spelling spelling = spellings[at];
      boolean numeral = spelling.isNumeral();
      joined |= afterNumber && (numeral || Numbers.mayJoin(text, tokens.get(at)));
      numbers += spelling.numbers().size();
      afterNumber = numeral || !spelling.numbers().isEmpty();
    }
    if (joined) {
      return with(quantities(language));
    }
    return numbers == 0 ? spellings : withNumbers(numbers);
  }

  /** The quantities of the line; words that spell no number are passed over. */
  private List<Quantity> quantities(Language language) {
    Numbers numbers = new Numbers(language, text, tokens);
    int at = 0;
    while (at < spellings.length) {
      at = spellings[at].isNumeral() ? numbers.read(at) : known(at, numbers);
    }
    return numbers.found();
  }

  /** Digits mean what they mean by themselves, unless something behind them joins in. */
  private int known(int at, Numbers numbers) {
    List<Spelling> own = spellings[at].numbers();
    if (!own.isEmpty() && numbers.mayGoOn(at)) {
      return numbers.read(at);
    }
    for (Spelling number : own) {
      numbers.add(new Quantity(number.surface(), number.other(), at, at + 1));
    }
    return at + 1;
  }

  /** In place of digits the numbers that they stand for by themselves, so many in all. */
  private Spelling[] withNumbers(int numbers) {
    Spelling[] words = new Spelling[spellings.length + numbers];
    int count = 0;
    for (Spelling spelling : spellings) {
      if (spelling.numbers().isEmpty()) {
        words[count++] = spelling;
      } else {
        for (Spelling number : spelling.numbers()) {
          words[count++] = number;
        }
      }
    }
    return Arrays.copyOf(words, count);
  }

  private Spelling[] with(List<Quantity> quantities) {
    Spelling[] words = new Spelling[spellings.length + quantities.size()];
    int count = 0;
    int at = 0;
    for (Quantity quantity : quantities) {
      for (; at < quantity.firstToken(); at++) {
        words[count++] = spellings[at];
      }
      words[count++] = Spelling.ofNumber(quantity);
      at = quantity.endToken();
    }
    for (; at < spellings.length; at++) {
      words[count++] = spellings[at];
    }
    return Arrays.copyOf(words, count);
  }
}
