package dev.razvorot.translit;

/**
 * Reads letter sets in ICU's notation: {@code [абв]}, {@code [а-яё]}, {@code [^...]}, {@code
 * [:Lu:]}, {@code [[...][...]]}, {@code [[...]-[...]]}, {@code [$variable ...]}.
 *
 * <p>Source: UTS #35, Unicode Sets.
 */
final class LetterSetParser {
  private final RuleCursor cursor;
  private final RuleVariables variables;

  LetterSetParser(RuleCursor cursor, RuleVariables variables) {
    this.cursor = cursor;
    this.variables = variables;
  }

  /** The set whose opening bracket has just been taken. */
  LetterSet set() {
    if (cursor.takes(":")) {
      return category();
    }
    boolean complement = cursor.takes("^");
    LetterSet set = LetterSet.NONE;
    while (cursor.peek() != ']') {
      set = cursor.takes("-") ? set.minus(part()) : set.or(part());
    }
    cursor.take();
    return complement ? set.complement() : set;
  }

  private LetterSet category() {
    boolean complement = cursor.takes("^");
    String name = cursor.takeUntil(':');
    LetterSet set = LetterSet.category(name);
    if (set.isEmpty() || !cursor.takes(":]")) {
      throw cursor.error("expected [:L:], [:Lu:], [:Ll:] or [:M:], not " + name);
    }
    return complement ? set.complement() : set;
  }

  private LetterSet part() {
    char next = cursor.take();
    if (next == '[') {
      return set();
    }
    return next == '$' ? variables.set(cursor.takeName()) : range(letter(next));
  }

  private LetterSet range(char first) {
    if (cursor.peek() != '-') {
      return LetterSet.range(first, first);
    }
    cursor.take();
    cursor.peek();
    char last = letter(cursor.take());
    if (last < first) {
      throw cursor.error("the range " + first + "-" + last + " is empty");
    }
    return LetterSet.range(first, last);
  }

  private char letter(char next) {
    char letter = next == '\\' ? cursor.takeEscape() : next;
    if (!LetterSet.canName(letter)) {
      throw cursor.error("a scheme cannot name " + letter);
    }
    return letter;
  }
}
