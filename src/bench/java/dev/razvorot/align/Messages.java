package dev.razvorot.align;

import dev.razvorot.align.LinesAndGold.Lists;
import dev.razvorot.align.LinesAndGold.Pair;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a set of short lines, a kind that nothing was fitted on, of the messages of programs and
 * their translations.
 *
 * <p>Arguments: an empty folder, and a folder of {@code .mo} files in Russian ({@code
 * /usr/share/locale/ru/LC_MESSAGES}), of each of which the first three hundred messages are taken;
 * or a JSON file in English, one in Russian with the same keys, and a regular expression of the
 * paths of keys ({@code /presets/.*}), of which all are, three hundred to a document. In {@code order}, each pair has lost one side with a chance of .16; in {@code any},
 * each line with one of .15, and either side is shuffled; in {@code sparse}, only forty of 440 lines
 * of either side have a counterpart.
 */
public final class Messages {
  private static final int MOST = 300;
  private static final int LEAST = 60;
  private static final double HALVED = 0.16;
  private static final double DROPPED = 0.15;

  /** Sparse lists; pairs that each has; lines of either side that have no counterpart. */
  private static final int SPARSE = 6;

  private static final int COMMON = 40;
  private static final int ALONE = 400;

  private final Path to;
  private final Random random = new Random(7);

  private Messages(Path to) {
    this.to = to;
  }

  /** Writes the set. */
  public static void main(String[] args) throws IOException {
    Messages set = new Messages(Path.of(args[0]));
    Path from = Path.of(args[1]);
    if (Files.isDirectory(from)) {
      set.writeCompiled(from);
    } else {
      set.write("messages", Catalogues.json(from, Path.of(args[2]), args[3]));
    }
  }

  private void writeCompiled(Path folder) throws IOException {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.mo")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      List<Pair> messages = Catalogues.compiled(file);
      if (messages.size() >= LEAST) {
        String name = file.getFileName().toString().replaceFirst("\\.mo$", "");
        writeDocument(name, messages.subList(0, Math.min(MOST, messages.size())));
      }
    }
  }

  private void write(String name, List<Pair> messages) throws IOException {
    for (int from = 0; from < messages.size(); from += MOST) {
      int end = Math.min(messages.size(), from + MOST);
      writeDocument(name + "-" + from, messages.subList(from, end));
    }
    for (int k = 0; k < SPARSE && messages.size() >= COMMON + 2 * ALONE; k++) {
      sparse(messages).write(to.resolve("sparse"), name + "-" + k);
    }
  }

  private void writeDocument(String name, List<Pair> messages) throws IOException {
    inOrder(messages).write(to.resolve("order"), name);
    anyOrder(messages).write(to.resolve("any"), name);
  }

  private LinesAndGold inOrder(List<Pair> messages) {
    LinesAndGold lines = new LinesAndGold();
    for (Pair message : messages) {
      boolean isHalf = random.nextDouble() < HALVED;
      boolean isEnglish = isHalf && random.nextBoolean();
      lines.add(
          isHalf && !isEnglish ? List.of() : List.of(message.english()),
          isEnglish ? List.of() : List.of(message.russian()));
    }
    return lines;
  }

  private LinesAndGold anyOrder(List<Pair> messages) {
    List<Pair> english = new ArrayList<>(messages);
    List<Pair> russian = new ArrayList<>(messages);
    english.removeIf(message -> random.nextDouble() < DROPPED);
    russian.removeIf(message -> random.nextDouble() < DROPPED);
    return shuffled(english, russian);
  }

  private LinesAndGold sparse(List<Pair> messages) {
    List<Pair> some = new ArrayList<>(messages);
    Collections.shuffle(some, random);
    List<Pair> english = new ArrayList<>(some.subList(0, COMMON + ALONE));
    List<Pair> russian = new ArrayList<>(some.subList(0, COMMON));
    russian.addAll(some.subList(COMMON + ALONE, COMMON + 2 * ALONE));
    return shuffled(english, russian);
  }

  private LinesAndGold shuffled(List<Pair> english, List<Pair> russian) {
    Collections.shuffle(english, random);
    Collections.shuffle(russian, random);
    LinesAndGold lines = new LinesAndGold();
    lines.add(new Lists(english, russian));
    return lines;
  }
}
