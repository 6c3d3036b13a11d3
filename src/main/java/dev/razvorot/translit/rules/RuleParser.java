package dev.razvorot.translit.rules;

import dev.razvorot.translit.rules.Sequence.Letter;
import dev.razvorot.translit.rules.Sequence.Repeat;
import dev.razvorot.translit.rules.Sequence.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of ICU's transform syntax that the rule files of schemes use: variables, {@code
 * before { key } after > output}, {@code <} and {@code <>}, letter sets, {@code ? * +}, groups,
 * quotes, and {@code :: Null} between passes. {@code :: NFC ()} and {@code :: (NFC)} are taken as
 * read, since every text is composed before it meets a rule.
 *
 * <p>Source: ICU User Guide, Transforms, Rule Syntax; what ICU does is the test.
 */
public final class RuleParser {
  /** The way letters go. */
  public enum Direction {
    TO_LATIN,
    TO_CYRILLIC
  }

  /** One side of a rule. */
  private record Side(Sequence before, Sequence key, Sequence after) {}

  private static final String OPERATORS = "<>;=";
  private static final String QUANTIFIERS = "?*+";

  private final RuleCursor cursor;
  private final Direction direction;
  private final RuleVariables variables;
  private final List<List<Rule>> passes = new ArrayList<>();

  private RuleParser(RuleCursor cursor, Direction direction) {
    this.cursor = cursor;
    this.direction = direction;
    this.variables = new RuleVariables(cursor);
    passes.add(new ArrayList<>());
  }

  /**
   * The rules of a direction, in the order of the passes.
   *
   * @throws IllegalArgumentException if the text is not of this syntax
   */
  public static List<List<Rule>> parse(RuleCursor cursor, Direction direction) {
    RuleParser parser = new RuleParser(cursor, direction);
    while (cursor.peek() != RuleCursor.END) {
      parser.statement();
    }
    return parser.passes();
  }

  /** The passes that have rules; the last of the file is the first on the way back. */
  private List<List<Rule>> passes() {
    List<List<Rule>> inOrder = new ArrayList<>();
    for (List<Rule> pass : passes) {
      if (!pass.isEmpty()) {
        inOrder.add(direction == Direction.TO_LATIN ? inOrder.size() : 0, pass);
      }
    }
    return inOrder;
  }

  private void statement() {
    if (cursor.takes("::")) {
      transform(cursor.takeUntil(';').replace(" ", ""));
    } else {
      ruleOrVariable();
    }
    cursor.take(';');
  }

  private void transform(String id) {
    switch (id) {
      case "NFC()", "(NFC)" -> {}
      case "Null" -> passes.add(new ArrayList<>());
      default -> throw cursor.error("expected :: NFC () or :: (NFC) or :: Null, not " + id);
    }
  }

  private void ruleOrVariable() {
    if (cursor.peek() == '$') {
      cursor.take();
      String name = cursor.takeName();
      if (cursor.takes("=")) {
        variables.define(name, sequence());
        return;
      }
      rule(side(new ArrayList<>(variables.sequence(name).steps())));
    } else {
      rule(side(new ArrayList<>()));
    }
  }

  private void rule(Side left) {
    boolean back = cursor.takes("<");
    boolean forth = cursor.takes(">");
    if (!back && !forth) {
      throw cursor.error("expected > or < or <>");
    }
    Side right = side(new ArrayList<>());
    if (direction == Direction.TO_LATIN && forth) {
      add(left, right);
    } else if (direction == Direction.TO_CYRILLIC && back) {
      add(right, left);
    }
  }

  private void add(Side from, Side to) {
    if (from.key().size() == 0 || !from.key().isPlain()) {
      throw cursor.error("the letters to rewrite must be one or more, none optional");
    }
    Rule rule = new Rule(from.before(), from.key(), from.after(), text(to.key()));
    passes.get(passes.size() - 1).add(rule);
  }

  private String text(Sequence output) {
    StringBuilder text = new StringBuilder();
    for (Step step : output.steps()) {
      int letter = step instanceof Letter one ? one.set().onlyLetter() : LetterSet.EDGE;
      if (letter == LetterSet.EDGE) {
        throw cursor.error("the output must be letters, not sets");
      }
      text.append((char) letter);
    }
    return text.toString();
  }

  private Side side(List<Step> start) {
    Sequence before = Sequence.EMPTY;
    Sequence part = sequence(start);
    if (cursor.peek() == '{') {
      cursor.take();
      before = part;
      part = sequence();
    }
    if (cursor.peek() != '}') {
      return new Side(before, part, Sequence.EMPTY);
    }
    cursor.take();
    return new Side(before, part, sequence());
  }

  private Sequence sequence() {
    return sequence(new ArrayList<>());
  }

  /** Steps up to an operator, a brace or a closing parenthesis. */
  private Sequence sequence(List<Step> steps) {
    int last = 0;
    while (!isEnd(cursor.peek())) {
      if (QUANTIFIERS.indexOf(cursor.peek()) >= 0) {
        quantify(steps, last);
      } else {
        last = steps.size();
        steps.addAll(item());
      }
    }
    return new Sequence(steps);
  }

  private static boolean isEnd(char next) {
    return next == RuleCursor.END
        || OPERATORS.indexOf(next) >= 0
        || next == '{'
        || next == '}'
        || next == ')';
  }

  private void quantify(List<Step> steps, int last) {
    char quantifier = cursor.take();
    List<Step> repeated = steps.subList(last, steps.size());
    if (repeated.isEmpty()) {
      throw cursor.error(quantifier + " has nothing to repeat");
    }
    Sequence part = new Sequence(repeated);
    repeated.clear();
    int most = quantifier == '?' ? 1 : Integer.MAX_VALUE;
    steps.add(new Repeat(part, quantifier == '+' ? 1 : 0, most));
  }

  private List<Step> item() {
    char next = cursor.take();
    return switch (next) {
      case '$' -> variables.sequence(cursor.takeName()).steps();
      case '[' -> List.of(new Letter(new LetterSetParser(cursor, variables).set()));
      case '\'' -> quoted();
      case '\\' -> List.of(letter(cursor.takeEscape()));
      case '(' -> group();
      default -> List.of(plain(next));
    };
  }

  private List<Step> group() {
    Sequence part = sequence();
    cursor.take(')');
    return List.of(new Repeat(part, 1, 1));
  }

  private List<Step> quoted() {
    List<Step> letters = new ArrayList<>();
    for (char next = cursor.take(); next != '\''; next = cursor.take()) {
      letters.add(letter(next));
    }
    return letters.isEmpty() ? List.of(letter('\'')) : letters;
  }

  private Step plain(char next) {
    if (next > ' ' && next <= '~' && !Character.isLetterOrDigit(next)) {
      throw cursor.error(next + " must stand in quotes");
    }
    return letter(next);
  }

  private Step letter(char letter) {
    if (!LetterSet.canName(letter)) {
      throw cursor.error("a scheme cannot name " + letter);
    }
    return new Letter(LetterSet.range(letter, letter));
  }
}
