package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.format.document.DocumentFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the other half of a file by the names under which people keep a text and its translation:
 *
 * <ul>
 *   <li>both names tell the language: {@code NAME.en} and {@code NAME.ru}, {@code NAME_en.html} and
 *       {@code NAME_ru.html}, {@code NAME-en-US.docx} and {@code NAME-ru-RU.docx}, {@code
 *       EN_NAME.md} and {@code RU_NAME.md}, {@code NAME (EN).docx} and {@code NAME (RU).docx};
 *   <li>one of them does: {@code NAME.md} and {@code NAME.ru.md};
 *   <li>their folders do: {@code en/NAME.html} and {@code ru/NAME.html}; pictures and other files
 *       that lie beside the documents in both folders are none.
 * </ul>
 *
 * <p>All else in the names is the same. No file is opened.
 */
final class PairNames {
  private final Path file;
  private final int depth;
  private final String name;

  private PairNames(Path file, int depth) {
    this.file = file;
    this.depth = depth;
    this.name = file.getFileName().toString();
  }

  /**
   * The document of which a file is one half; empty if its name does not say so, or the other half
   * is not there.
   *
   * @param depth how many last parts of the path name the file
   */
  static Optional<FoundDocument> of(Path file, int depth) {
    PairNames names = new PairNames(file, depth);
    return names.byItsTag().or(names::byTheTagOfTheOther).or(names::byFolders);
  }

  private Optional<FoundDocument> byItsTag() {
    return TaggedName.of(name).flatMap(this::byTag);
  }

  private Optional<FoundDocument> byTag(TaggedName tagged) {
    Path stem = file.resolveSibling(tagged.untagged());
    return firstFile(tagged.others().map(file::resolveSibling))
        .map(other -> FoundDocument.pair(tagged.tag().language(), file, other, stem, depth));
  }

  /** A name without a tag is that of the language in which there is no other. */
  private Optional<FoundDocument> byTheTagOfTheOther() {
    if (DocumentFormat.named(name).isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> english = tagged(Language.ENGLISH);
    Optional<Path> russian = tagged(Language.RUSSIAN);
    if (english.isPresent() == russian.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        russian.isPresent()
            ? FoundDocument.pair(Language.RUSSIAN, russian.get(), file, file, depth)
            : FoundDocument.pair(Language.ENGLISH, english.orElseThrow(), file, file, depth));
  }

  private Optional<Path> tagged(Language language) {
    return firstFile(TaggedName.tagged(name, language).map(file::resolveSibling));
  }

  /** The folder next to the file counts. */
  private Optional<FoundDocument> byFolders() {
    if (name.contains(".") && DocumentFormat.named(name).isEmpty()) {
      return Optional.empty();
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Optional<FoundDocument> pair = byFolder(folder);
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private Optional<FoundDocument> byFolder(Path folder) {
    if (folder.getFileName() == null) {
      return Optional.empty();
    }
    Path inIt = folder.relativize(file);
    Path stem = folder.resolveSibling(inIt.toString());
    int stemDepth = depth > inIt.getNameCount() ? depth - 1 : depth;
    return LanguageTag.of(folder.getFileName().toString())
        .flatMap(
            tag ->
                firstFile(tag.others().map(other -> folder.resolveSibling(other).resolve(inIt)))
                    .map(
                        other -> FoundDocument.pair(tag.language(), file, other, stem, stemDepth)));
  }

  private static Optional<Path> firstFile(Stream<Path> paths) {
    return paths.filter(Files::isRegularFile).findFirst();
  }
}
