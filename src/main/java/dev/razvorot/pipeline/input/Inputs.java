package dev.razvorot.pipeline.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The documents of a run.
 *
 * @param inputs documents in the order of the paths given, those of a folder by name; no two have
 *     the same name
 * @param leftOut files of folders that are no documents, by name, and halves of pairs that nobody
 *     asked for
 */
public record Inputs(List<Input> inputs, List<Path> leftOut) {

  /** Copies the lists. */
  public Inputs {
    inputs = List.copyOf(inputs);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The documents of files and folders. Of a folder and the folders in it: pairs of files that are
   * a text and its translation by their names ({@code NAME.en} + {@code NAME.ru}, {@code
   * NAME_en.docx} + {@code NAME_ru.docx}, {@code NAME.md} + {@code NAME.ru.md}, {@code
   * en/NAME.html} + {@code ru/NAME.html}), and other files of {@link
   * dev.razvorot.format.document.DocumentFormat}, which hold both languages; the rest, and XML that
   * is no feed, is left out, hidden files without a word. A file is taken whatever its name; one of
   * a pair stands for both. Nothing is taken twice.
   *
   * <p>A document is named by its path in the folder given, {@code /} between folders, a pair
   * without the tag of the language and without its ending. Where two names are the same, more of
   * their paths is added.
   *
   * @throws dev.razvorot.format.CorpusFormatException if a folder holds no document, or two
   *     documents of one folder have the same name
   * @throws IOException if a path leads nowhere or a folder cannot be read; it names the file
   */
  public static Inputs find(List<Path> paths) throws IOException {
    return new InputFinder().find(paths);
  }

  /**
   * Two files as they are, each by itself, whatever their names say.
   *
   * @throws dev.razvorot.format.CorpusFormatException if they have the same name
   */
  public static Inputs apart(Path first, Path second) throws IOException {
    List<FoundDocument> both =
        List.of(FoundDocument.mixed(first, 1), FoundDocument.mixed(second, 1));
    return new Inputs(FoundDocument.name(both), List.of());
  }
}
