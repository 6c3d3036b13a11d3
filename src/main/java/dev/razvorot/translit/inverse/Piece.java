package dev.razvorot.translit.inverse;

import dev.razvorot.translit.rules.LetterSet;
import dev.razvorot.translit.rules.Rule;
import dev.razvorot.translit.rules.Sequence;
import dev.razvorot.translit.rules.Sequence.Letter;
import dev.razvorot.translit.rules.Sequence.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule read backwards: these Latin letters may stand for these Cyrillic ones.
 *
 * @param latin small letters; empty for a letter that the scheme leaves out
 * @param cyrillic small letters; at least one
 */
record Piece(String latin, String cyrillic) {
  /** First letter of the block Cyrillic. */
  private static final int CYRILLIC = 0x0400;

  /** End of the block Cyrillic Supplement. */
  private static final int CYRILLIC_END = 0x0530;

  /** Whether the scheme leaves the letter out. */
  boolean isSilent() {
    return latin.isEmpty();
  }

  /** The pieces of the rules for small letters, each once, in the order of the rules. */
  static Set<Piece> of(List<Rule> rules) {
    Set<Piece> pieces = new LinkedHashSet<>();
    for (Rule rule : rules) {
      for (String key : keys(rule.key())) {
        pieces.add(new Piece(rule.output(), key));
      }
    }
    return pieces;
  }

  /** All strings of small Cyrillic letters that a key matches. */
  private static List<String> keys(Sequence key) {
    List<String> keys = List.of("");
    for (Step step : key.steps()) {
      List<String> longer = new ArrayList<>();
      for (char letter : smallLetters(((Letter) step).set())) {
        keys.forEach(start -> longer.add(start + letter));
      }
      keys = longer;
    }
    return keys;
  }

  private static List<Character> smallLetters(LetterSet set) {
    List<Character> letters = new ArrayList<>();
    for (int letter = CYRILLIC; letter < CYRILLIC_END; letter++) {
      if (set.hasSlot(letter) && Character.isLowerCase(letter)) {
        letters.add((char) letter);
      }
    }
    return letters;
  }
}
