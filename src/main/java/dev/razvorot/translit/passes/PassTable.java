package dev.razvorot.translit.passes;

import dev.razvorot.translit.rules.LetterSet;
import dev.razvorot.translit.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rules of a pass, compiled.
 *
 * <p>The first table ({@code [row of the letter][class of the next letter]}) says by a {@link Cell}
 * what happens at a letter, or leaves the matter to a choice by the last letter written, which may
 * leave it to a list of candidates.
 */
final class PassTable {
  private final Rule[] rules;
  private final boolean[] decided;
  private final LetterClasses next;
  private final LetterClasses last;
  private final int[] rows = new int[LetterSet.SLOTS];
  private long[] cells = new long[0];
  private long[] choices = new long[0];
  private final List<int[]> candidates = new ArrayList<>();

  PassTable(List<Rule> list) {
    rules = list.toArray(new Rule[0]);
    decided = new boolean[rules.length];
    LetterSet[] following = new LetterSet[rules.length];
    LetterSet[] preceding = new LetterSet[rules.length];
    for (int index = 0; index < rules.length; index++) {
      decided[index] = isDecided(rules[index]);
      following[index] = rules[index].following();
      preceding[index] = rules[index].preceding();
    }
    next = new LetterClasses(following);
    last = new LetterClasses(preceding);
    fill(following, preceding);
  }

  private void fill(LetterSet[] following, LetterSet[] preceding) {
    int[][] bySlot = rulesBySlot();
    int row = 0;
    for (int[] own : bySlot) {
      row += own.length > 0 ? next.count() : 0;
    }
    cells = new long[row + next.count()];
    row = 0;
    for (int slot = 0; slot < LetterSet.SLOTS; slot++) {
      if (bySlot[slot].length > 0) {
        row += next.count();
        rows[slot] = row;
        for (int kind = 0; kind < next.count(); kind++) {
          int[] possible = keep(bySlot[slot], following, next, kind);
          cells[row + kind] = cell(LetterSet.letter(slot), possible, preceding);
        }
      }
    }
  }

  /** For each slot the rules whose key begins with its letter, in their order. */
  private int[][] rulesBySlot() {
    int[][] bySlot = new int[LetterSet.SLOTS][0];
    for (int index = 0; index < rules.length; index++) {
      LetterSet letters = rules[index].beginning();
      for (int slot = letters.nextSlot(0); slot >= 0; slot = letters.nextSlot(slot + 1)) {
        bySlot[slot] = with(bySlot[slot], index);
      }
    }
    return bySlot;
  }

  private static int[] with(int[] list, int one) {
    int[] longer = Arrays.copyOf(list, list.length + 1);
    longer[list.length] = one;
    return longer;
  }

  /** The rules that a neighbour of one class allows. */
  private static int[] keep(int[] from, LetterSet[] neighbours, LetterClasses classes, int kind) {
    int[] kept = new int[from.length];
    int count = 0;
    for (int rule : from) {
      if (classes.isIn(neighbours[rule], kind)) {
        kept[count++] = rule;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private long cell(int letter, int[] possible, LetterSet[] preceding) {
    if (possible.length == 0) {
      return Cell.of(letter);
    }
    if (decided[possible[0]] && rules[possible[0]].before().size() == 0) {
      return Cell.of(rules[possible[0]].output());
    }
    int start = choices.length;
    choices = Arrays.copyOf(choices, start + last.count());
    for (int kind = 0; kind < last.count(); kind++) {
      choices[start + kind] = decision(letter, keep(possible, preceding, last, kind));
    }
    return ~start;
  }

  private long decision(int letter, int[] possible) {
    if (possible.length == 0) {
      return Cell.of(letter);
    }
    if (decided[possible[0]]) {
      return Cell.of(rules[possible[0]].output());
    }
    candidates.add(possible);
    return ~(candidates.size() - 1);
  }

  /** Whether a cell can hold the rule and the neighbours of the letter say if it applies. */
  private static boolean isDecided(Rule rule) {
    return rule.isDecidedByNeighbours() && rule.length() == 1 && Cell.fits(rule.output());
  }

  /** For each slot where its letter's row begins in the cells; 0 if no rule begins with it. */
  int[] rows() {
    return rows;
  }

  /** The first table: {@code [row + class of the next letter]}. */
  long[] cells() {
    return cells;
  }

  LetterClasses next() {
    return next;
  }

  LetterClasses last() {
    return last;
  }

  /** The second table: {@code [choice + class of the last letter written]}. */
  long[] choices() {
    return choices;
  }

  /** The rules to be tried in turn. */
  int[] candidates(int list) {
    return candidates.get(list);
  }

  Rule rule(int index) {
    return rules[index];
  }

  List<Rule> rules() {
    return List.of(rules);
  }

  /** Number of letters, from the one to be rewritten on, that the rules may look at. */
  int reach() {
    int reach = 1;
    for (Rule rule : rules) {
      reach = Math.max(reach, rule.reach());
    }
    return reach;
  }

  /** Number of letters that are written for one at most. */
  int growth() {
    int growth = 1;
    for (Rule rule : rules) {
      growth = Math.max(growth, rule.output().length());
    }
    return growth;
  }
}
