package dev.razvorot.align;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a set of short lines, a kind that nothing was fitted on, of the messages of programs: of
 * each compiled catalogue some three hundred and their translations.
 *
 * <p>Arguments: a folder of {@code .mo} files in Russian ({@code /usr/share/locale/ru/LC_MESSAGES}),
 * an empty folder. In {@code order}, each pair has lost one side with a chance of .16; in {@code
 * any}, each line with one of .15, and either side is shuffled.
 */
public final class Messages {
  private static final int MOST = 300;
  private static final int LEAST = 60;
  private static final double HALVED = 0.16;
  private static final double DROPPED = 0.15;

  /** A message and its translation, each in one line; {@code null} for a side that is lost. */
  private record Message(String english, String russian) {}

  private final Path to;
  private final Random random = new Random(7);

  private Messages(Path to) {
    this.to = to;
  }

  /** Writes the set. */
  public static void main(String[] args) throws IOException {
    Messages set = new Messages(Path.of(args[1]));
    Files.createDirectories(set.to.resolve("order"));
    Files.createDirectories(set.to.resolve("any"));
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(args[0]), "*.mo")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      List<Message> messages = read(file);
      if (messages.size() >= LEAST) {
        String name = file.getFileName().toString().replaceFirst("\\.mo$", "");
        set.write(name, messages.subList(0, Math.min(MOST, messages.size())));
      }
    }
  }

  /** The format: GNU gettext, manual, "The Format of GNU MO Files". Of plurals, the first form. */
  private static List<Message> read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int count = bytes.getInt(8);
    List<Message> messages = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int k = 0; k < count; k++) {
      String english = string(bytes, bytes.getInt(12) + 8 * k);
      String russian = string(bytes, bytes.getInt(16) + 8 * k);
      boolean translated = russian.codePoints().anyMatch(c -> c >= 'А' && c <= 'я');
      if (!english.isEmpty() && translated && seen.add(english) & seen.add(russian)) {
        messages.add(new Message(english, russian));
      }
    }
    return messages;
  }

  private static String string(ByteBuffer bytes, int at) {
    byte[] text = new byte[bytes.getInt(at)];
    bytes.get(bytes.getInt(at + 4), text);
    String all = new String(text, StandardCharsets.UTF_8);
    String form = all.substring(all.indexOf('\u0004') + 1).split("\0", -1)[0];
    return form.strip().replaceAll("\\s+", " ");
  }

  private void write(String name, List<Message> messages) throws IOException {
    List<Message> halved = new ArrayList<>();
    for (Message message : messages) {
      boolean half = random.nextDouble() < HALVED;
      halved.add(half ? half(message, random.nextBoolean()) : message);
    }
    write("order/" + name, halved, halved);
    List<Message> english = new ArrayList<>(messages);
    List<Message> russian = new ArrayList<>(messages);
    english.removeIf(message -> random.nextDouble() < DROPPED);
    russian.removeIf(message -> random.nextDouble() < DROPPED);
    Collections.shuffle(english, random);
    Collections.shuffle(russian, random);
    write("any/" + name, english, russian);
  }

  private static Message half(Message message, boolean english) {
    return english ? new Message(message.english, null) : new Message(null, message.russian);
  }

  /** Both sides, and the pairs as a ladder. */
  private void write(String name, List<Message> english, List<Message> russian) throws IOException {
    List<Message> lines = english.stream().filter(message -> message.english != null).toList();
    List<Message> rows = russian.stream().filter(message -> message.russian != null).toList();
    List<String> gold = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      int row = rows.indexOf(lines.get(line));
      gold.add(line + "\t" + (row < 0 ? "" : row));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (!lines.contains(rows.get(row))) {
        gold.add("\t" + row);
      }
    }
    Files.write(to.resolve(name + ".en"), lines.stream().map(Message::english).toList());
    Files.write(to.resolve(name + ".ru"), rows.stream().map(Message::russian).toList());
    Files.write(to.resolve(name + ".gold.tsv"), gold);
  }
}
