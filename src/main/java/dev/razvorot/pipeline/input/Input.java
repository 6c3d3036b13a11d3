package dev.razvorot.pipeline.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A document to align and where it stands.
 *
 * @param name name of the document: with {@code /} between folders, as units and ids carry it
 * @param files one file that holds both languages, or the English file and the Russian one
 */
public record Input(String name, List<Path> files) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are neither one nor two files
   */
  public Input {
    Objects.requireNonNull(name, "name");
    files = List.copyOf(files);
    if (files.isEmpty() || files.size() > 2) {
      throw new IllegalArgumentException("document " + name + " has " + files.size() + " files");
    }
  }

  /** A file that holds both languages. */
  public static Input mixed(String name, Path file) {
    return new Input(name, List.of(file));
  }

  /** A file for each language. */
  public static Input pair(String name, Path english, Path russian) {
    return new Input(name, List.of(english, russian));
  }

  /** Whether each language has a file of its own. */
  public boolean isPair() {
    return files.size() == 2;
  }

  /** What places call a file: a name in the folder of the document, distinct in a pair. */
  public String nameOf(Path file) {
    if (!isPair()) {
      return name;
    }
    if (fileName(files.get(0)).equals(fileName(files.get(1)))) {
      return file.toString();
    }
    return name.substring(0, name.lastIndexOf('/') + 1) + fileName(file);
  }

  private static String fileName(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }
}
