package dev.razvorot.translit.rules;

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
    LetterSet.Builder set = new LetterSet.Builder();
    for (char next = cursor.peek(); next != ']'; next = cursor.peek()) {
      cursor.take();
      if (next == '-') {
        cursor.peek();
        set.remove(part(cursor.take()));
      } else if (next == '[' || next == '$') {
        set.add(part(next));
      } else {
        char first = letter(next);
        set.add(first, last(first));
      }
    }
    cursor.take();
    return complement ? set.set().complement() : set.set();
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

  private LetterSet part(char next) {
    if (next == '[') {
      return set();
    }
    if (next == '$') {
      return variables.set(cursor.takeName());
    }
    char first = letter(next);
    return LetterSet.range(first, last(first));
  }

  /** The last letter of the range that begins with one; that letter itself if there is no range. */
  private char last(char first) {
    if (cursor.peek() != '-') {
      return first;
    }
    cursor.take();
    cursor.peek();
    char last = letter(cursor.take());
    if (last < first) {
      throw cursor.error("the range " + first + "-" + last + " is empty");
    }
    return last;
  }

  private char letter(char next) {
    char letter = next == '\\' ? cursor.takeEscape() : next;
    if (!LetterSet.canName(letter)) {
      throw cursor.error("a scheme cannot name " + letter);
    }
    return letter;
  }
}
