package dev.razvorot.align.inorder;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.align.anyorder.Lists;
import dev.razvorot.align.anyorder.Lists.Line;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Documents in order made of the short lines of a list: some sixty pairs each, among them lines
 * without counterpart, singly and in runs. Every other document is sorted by its English alphabet,
 * so that neighbours look alike, as messages of software and entries of a glossary do.
 */
final class TitlesInOrder {
  private static final int PAIRS = 60;

  /** Shares of lines without counterpart on either side, of one document after the other. */
  private static final double[] ALONE = {.02, .05, .1, .2, .3};

  /** A pair, or a line of one language with nothing of the other. */
  private record Title(List<String> english, List<String> russian) {}

  private final String name;
  private final Random random;
  private final List<Title> pairs = new ArrayList<>();
  private final List<Title> alone = new ArrayList<>();

  private TitlesInOrder(String name, Lists lists) {
    this.name = name;
    this.random = new Random(name.hashCode());
    Map<Integer, String> russian = new HashMap<>();
    for (Line line : lists.russian()) {
      if (line.isAlone()) {
        alone.add(new Title(List.of(), List.of(line.text())));
      } else {
        russian.put(line.pair(), line.text());
      }
    }
    for (Line line : lists.english()) {
      if (line.isAlone()) {
        alone.add(new Title(List.of(line.text()), List.of()));
      } else {
        pairs.add(new Title(List.of(line.text()), List.of(russian.get(line.pair()))));
      }
    }
  }

  /** The documents, in an order of chance that is the same each time. */
  static List<GoldText> of(String name, Lists lists) {
    return new TitlesInOrder(name, lists).documents();
  }

  private List<GoldText> documents() {
    Collections.shuffle(pairs, random);
    Collections.shuffle(alone, random);
    List<GoldText> documents = new ArrayList<>();
    Iterator<Title> more = Collections.nCopies(pairs.size(), alone).stream().flatMap(List::stream).iterator();
    for (int from = 0; from < pairs.size(); from += PAIRS) {
      List<Title> titles = new ArrayList<>(pairs.subList(from, Math.min(pairs.size(), from + PAIRS)));
      addAlone(titles, ALONE[documents.size() % ALONE.length], more);
      if (documents.size() % 2 == 1) {
        sort(titles);
      }
      documents.add(text(name + "-" + documents.size(), titles));
    }
    return documents;
  }

  /** Adds lines of the list that have no counterpart; if there are none, pairs lose a side. */
  private void addAlone(List<Title> titles, double share, Iterator<Title> more) {
    int count = (int) Math.round(2 * share * titles.size());
    for (int k = 0; k < count; k++) {
      if (more.hasNext()) {
        titles.add(random.nextInt(titles.size() + 1), more.next());
      } else {
        int at = random.nextInt(titles.size());
        titles.set(at, half(titles.get(at)));
      }
    }
  }

  private Title half(Title title) {
    return random.nextBoolean()
        ? new Title(title.english(), List.of())
        : new Title(List.of(), title.russian());
  }

  /** By the English alphabet; a line of Russian alone stays behind the one before it. */
  private static void sort(List<Title> titles) {
    Map<Title, String> keys = new HashMap<>();
    String last = "";
    for (Title title : titles) {
      last = title.english().isEmpty() ? last : title.english().get(0).toLowerCase(Locale.ROOT);
      keys.put(title, last);
    }
    titles.sort(Comparator.comparing(keys::get));
  }

  private static GoldText text(String name, List<Title> titles) {
    List<String> english = new ArrayList<>();
    List<String> russian = new ArrayList<>();
    List<LineBead> beads = new ArrayList<>();
    for (Title title : titles) {
      List<Integer> lines = add(title.english(), english);
      List<Integer> rows = add(title.russian(), russian);
      if (!lines.isEmpty() || !rows.isEmpty()) {
        beads.add(new LineBead(lines, rows, OptionalDouble.empty()));
      }
    }
    return new GoldText(
        Document.ofSentences(name, Language.ENGLISH, english),
        Document.ofSentences(name, Language.RUSSIAN, russian),
        beads,
        Counting.ALL);
  }

  /** Adds a side of a title; the line it stands on, none if it is empty. */
  private static List<Integer> add(List<String> side, List<String> to) {
    List<Integer> line = side.isEmpty() ? List.of() : List.of(to.size());
    to.addAll(side);
    return line;
  }
}
