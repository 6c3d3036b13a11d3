package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.document.DocumentFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document before it has its name.
 *
 * @param files one file, or the English and the Russian one
 * @param path what names it: the absolute path of the file, or of the pair without its tags
 * @param depth how many last parts of the path make the name
 */
record FoundDocument(List<Path> files, Path path, int depth) {

  /** A file that holds both languages. */
  static FoundDocument mixed(Path file, int depth) {
    return new FoundDocument(List.of(file), absolute(file), depth);
  }

  /**
   * A file in a language and its other half.
   *
   * @param stem the path of both without what tells them apart; its ending says nothing either
   */
  static FoundDocument pair(Language language, Path file, Path other, Path stem, int depth) {
    List<Path> files = language == Language.ENGLISH ? List.of(file, other) : List.of(other, file);
    Path name = stem.resolveSibling(withoutEnding(stem.getFileName().toString()));
    return new FoundDocument(files, absolute(name), depth);
  }

  private static String withoutEnding(String name) {
    return DocumentFormat.named(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
  }

  /** What stands for a path, however it is written. */
  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Names documents by as little of their paths as tells them apart.
   *
   * @throws CorpusFormatException if two have the same path: pairs that differ in their endings
   *     alone
   */
  static List<Input> name(List<FoundDocument> documents) throws CorpusFormatException {
    List<FoundDocument> named = documents;
    for (Map<String, Integer> times = count(named); times.size() < named.size(); ) {
      List<FoundDocument> longer = new ArrayList<>();
      for (FoundDocument document : named) {
        longer.add(times.get(document.name()) > 1 ? document.longer() : document);
      }
      named = longer;
      times = count(named);
    }
    return named.stream().map(document -> new Input(document.name(), document.files)).toList();
  }

  private static Map<String, Integer> count(List<FoundDocument> documents) {
    Map<String, Integer> times = new HashMap<>();
    documents.forEach(document -> times.merge(document.name(), 1, Integer::sum));
    return times;
  }

  private FoundDocument longer() throws CorpusFormatException {
    if (depth == path.getNameCount()) {
      throw new CorpusFormatException(
          new Place(files.get(0).toString(), 1, 1),
          "a second document is named " + path.getFileName(),
          "a name of its own was expected");
    }
    return new FoundDocument(files, path, depth + 1);
  }

  private String name() {
    int count = path.getNameCount();
    return FolderWalk.name(path.subpath(count - depth, count));
  }
}
