package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.format.document.DocumentFormat;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the other half of a file by the names under which people keep a text and its translation:
 *
 * <ul>
 *   <li>both names tell the language: {@code NAME.en} and {@code NAME.ru}, {@code NAME_en.html} and
 *       {@code NAME_ru.html}, {@code NAME-en-US.docx} and {@code NAME-ru-RU.docx}, {@code
 *       EN_NAME.md} and {@code RU_NAME.md}, {@code NAME (англ).docx} and {@code NAME (рус).docx};
 *   <li>one of them does: {@code NAME.md} and {@code NAME.ru.md}, {@code NAME.docx} and {@code
 *       NAME_рус.docx};
 *   <li>their folders do: {@code en/NAME.html} and {@code ru/NAME.html}; pictures and other files
 *       that lie beside the documents in both folders are none.
 * </ul>
 *
 * <p>All else in the names is the same. No file is opened, each folder is listed once.
 */
final class PairNames {
  private final Map<Path, SortedMap<String, TaggedName>> listed = new HashMap<>();
  private final Map<Path, Map<String, List<TaggedName>>> texts = new HashMap<>();

  /**
   * The document of which a file is one half; empty if its name does not say so, or the other half
   * is not there.
   *
   * @param depth how many last parts of the path name the file
   */
  Optional<FoundDocument> of(Path file, int depth) throws IOException {
    Optional<FoundDocument> pair = byName(file, depth);
    return pair.isPresent() ? pair : byFolders(file, depth);
  }

  private Optional<FoundDocument> byName(Path file, int depth) throws IOException {
    TaggedName name = tagged(file);
    List<TaggedName> others = new ArrayList<>(sameText(file, name.untagged()));
    others.remove(name);
    Optional<Language> language = name.language().or(() -> onlyMissing(others));
    if (!name.isDocument() || language.isEmpty()) {
      return Optional.empty();
    }
    Path stem = file.resolveSibling(name.untagged());
    return others.stream()
        .filter(other -> !other.language().equals(language))
        .sorted(Comparator.comparingInt(other -> distance(name, other)))
        .map(other -> file.resolveSibling(other.name()))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(other -> FoundDocument.pair(language.get(), file, other, stem, depth));
  }

  /** A name without a tag is that of the language in which there is no other. */
  private static Optional<Language> onlyMissing(List<TaggedName> others) {
    List<Language> told =
        others.stream().flatMap(name -> name.language().stream()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.get(0).other()) : Optional.empty();
  }

  /** A name that differs in its tag alone is nearest, one without a tag farthest. */
  private static int distance(TaggedName name, TaggedName other) {
    return name.frame().equals(other.frame()) ? 0 : other.language().isPresent() ? 1 : 2;
  }

  /** The folder next to the file counts. */
  private Optional<FoundDocument> byFolders(Path file, int depth) throws IOException {
    String name = name(file);
    if (name.contains(".") && DocumentFormat.named(name).isEmpty()) {
      return Optional.empty();
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Optional<FoundDocument> pair = byFolder(file, folder, depth);
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private Optional<FoundDocument> byFolder(Path file, Path folder, int depth) throws IOException {
    Optional<Language> language =
        Optional.ofNullable(folder.getFileName()).map(Path::toString).flatMap(LanguageTags::of);
    if (language.isEmpty()) {
      return Optional.empty();
    }
    Path inIt = folder.relativize(file);
    Path stem = folder.resolveSibling(inIt.toString());
    int stemDepth = depth > inIt.getNameCount() ? depth - 1 : depth;
    return beside(folder).keySet().stream()
        .filter(name -> LanguageTags.of(name).equals(language.map(Language::other)))
        .map(name -> folder.resolveSibling(name).resolve(inIt))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(other -> FoundDocument.pair(language.get(), file, other, stem, stemDepth));
  }

  /** The documents beside a file whose names are the same but for tags. */
  private List<TaggedName> sameText(Path file, String untagged) throws IOException {
    Path folder = folder(file);
    if (!texts.containsKey(folder)) {
      texts.put(
          folder,
          beside(file).values().stream()
              .filter(TaggedName::isDocument)
              .collect(Collectors.groupingBy(TaggedName::untagged)));
    }
    return texts.get(folder).getOrDefault(untagged, List.of());
  }

  /** The name of a file, read when its folder was listed, if it could be. */
  private TaggedName tagged(Path file) throws IOException {
    TaggedName known = beside(file).get(name(file));
    return known == null ? TaggedName.of(name(file)) : known;
  }

  /** What stands in the folder of a file, by name. */
  private SortedMap<String, TaggedName> beside(Path file) throws IOException {
    Path folder = folder(file);
    if (!listed.containsKey(folder)) {
      listed.put(folder, list(folder));
    }
    return listed.get(folder);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static Path folder(Path file) {
    Path absolute = FoundDocument.absolute(file);
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  /** A folder that may be entered but not listed shows no other half. */
  private static SortedMap<String, TaggedName> list(Path folder) throws IOException {
    SortedMap<String, TaggedName> names = new TreeMap<>();
    if (!Files.isReadable(folder)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.computeIfAbsent(name(file), TaggedName::of));
    }
    return names;
  }
}
