package dev.razvorot.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The built-in lexicon with every word stemmed, made when the project is built and read when it
 * runs: stemming a hundred thousand words at each start would cost a second.
 */
public final class LexiconIndex {
  private static final String NAME = "russian-english.index";

  private LexiconIndex() {}

  /**
   * Writes the index.
   *
   * @param arguments the folder of compiled classes, below which the index takes its place
   * @throws IOException if the disk fails
   */
  public static void main(String[] arguments) throws IOException {
    String room = LexiconIndex.class.getPackageName().replace('.', '/');
    Path file = Path.of(arguments[0], room, NAME);
    Files.createDirectories(file.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      make().write(out);
    }
  }

  /** The tables of the built-in lexicon: read, or made if there is no index. */
  static LexiconTables builtIn() {
    try (@Nullable InputStream in = LexiconIndex.class.getResourceAsStream(NAME)) {
      return in == null
          ? make()
          : LexiconTables.read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The written list, and the names of ICU's locale data that it lacks. */
  static LexiconTables make() {
    List<Entry> entries = new ArrayList<>(Entry.builtIn());
    entries.addAll(Entry.names());
    return LexiconBuilder.tables(Optional.empty(), entries);
  }
}
