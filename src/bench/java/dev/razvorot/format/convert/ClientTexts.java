package dev.razvorot.format.convert;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Oddity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what other tools read of a file with what we read of it: every pair is equal, or {@code
 * validate} predicts for its unit that the tool changes it.
 *
 * <p>Arguments: the file; a folder with a {@code NAME.tsv} for each tool: English TAB Russian, with
 * {@code \\}, {@code \t}, {@code \r}, {@code \n} for those characters, in the order of the file but
 * for {@code omegat-project.tsv} and {@code okapi-table.tsv}.
 */
public final class ClientTexts {
  private static final int SHOWN = 3;

  /** Rows that Okapi's table filter was seen to take into one before them. */
  private static final int TAKEN = 3;

  private final List<String> ours = new ArrayList<>();
  private final List<Set<Client>> predicted = new ArrayList<>();
  private boolean surprised;

  private ClientTexts() {}

  /** Prints a line for each tool; ends with 1 if a difference was not predicted. */
  public static void main(String[] args) throws IOException {
    ClientTexts texts = new ClientTexts();
    texts.read(Path.of(args[0]));
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        texts.compare(file);
      }
    }
    System.exit(texts.surprised ? 1 : 0);
  }

  private void read(Path path) throws IOException {
    CorpusFormat format = CorpusFormat.of(path);
    try (CorpusReader reader = format.open(path, ReadOptions.usual())) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        ours.add(escape(unit.get().source().text()) + "\t" + escape(unit.get().target().text()));
        Set<Client> clients = new HashSet<>();
        for (Oddity oddity : TextRules.broken(unit.get(), format)) {
          clients.addAll(Consequences.of(oddity.id()).byClient().keySet());
        }
        predicted.add(clients);
      }
    }
  }

  private void compare(Path file) throws IOException {
    List<String> theirs = List.of(Files.readString(file).split("\n"));
    String name = file.getFileName().toString().replace(".tsv", "");
    Client client = client(name);
    boolean ordered = !name.equals("omegat-project") && !name.equals("okapi-table");
    Set<String> all = new HashSet<>(theirs);
    int equal = 0;
    int foreseen = 0;
    List<Integer> surprises = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      boolean same =
          ordered ? i < theirs.size() && theirs.get(i).equals(ours.get(i)) : all.contains(ours.get(i));
      if (same) {
        equal++;
      } else if (predicted.get(i).contains(client) || takesNext(name, i)) {
        foreseen++;
      } else {
        surprises.add(i);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s %6d read, %6d equal, %6d changed as predicted, %d not predicted%n",
        name, theirs.size(), equal, foreseen, surprises.size());
    surprised |= !surprises.isEmpty();
    for (int i : surprises.subList(0, Math.min(SHOWN, surprises.size()))) {
      System.out.println("  ours   " + cut(ours.get(i)));
      System.out.println("  theirs " + (i < theirs.size() ? cut(theirs.get(i)) : "nothing"));
    }
  }

  /** What {@code validate} says of line ends in tables: Okapi may take rows after it into one. */
  private boolean takesNext(String name, int index) {
    return name.equals("okapi-table")
        && predicted.subList(Math.max(0, index - TAKEN), index).stream()
            .anyMatch(clients -> clients.contains(Client.OKAPI));
  }

  private static Client client(String name) {
    if (name.startsWith("omegat")) {
      return Client.OMEGAT;
    }
    if (name.startsWith("okapi")) {
      return Client.OKAPI;
    }
    if (name.startsWith("libreoffice")) {
      return Client.LIBREOFFICE;
    }
    return name.startsWith("weblate") ? Client.WEBLATE : Client.TRANSLATE_TOOLKIT;
  }

  private static String cut(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(200)
        .forEach(c -> shown.append(c < 0x20 || c > 0x4FF ? String.format("{%X}", c) : (char) c + ""));
    return shown.toString();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
  }
}
