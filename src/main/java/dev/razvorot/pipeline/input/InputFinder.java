package dev.razvorot.pipeline.input;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the documents of one run. */
final class InputFinder {
  private final List<FoundDocument> found = new ArrayList<>();
  private final List<Path> leftOut = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();

  Inputs find(List<Path> paths) throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        findInFolder(path);
      } else if (Files.exists(path)) {
        take(path, 1);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return new Inputs(FoundDocument.name(found), leftOut);
  }

  private void findInFolder(Path folder) throws IOException {
    int before = found.size();
    List<Path> files = FolderWalk.files(folder);
    for (Path file : files) {
      if (isDocument(file)) {
        take(file, folder.relativize(file).getNameCount());
      } else {
        leftOut.add(file);
      }
    }
    if (found.size() == before && files.stream().noneMatch(this::isTaken)) {
      throw new CorpusFormatException(
          new Place(folder.toString(), 1, 1),
          files.isEmpty() ? "the folder is empty" : "the folder holds no document",
          ".txt files or pairs NAME.en + NAME.ru were expected");
    }
  }

  private void take(Path file, int depth) {
    Optional<LanguageFile> partner =
        LanguageFile.of(file).filter(half -> Files.isRegularFile(half.other()));
    List<Path> files = partner.map(LanguageFile::pair).orElse(List.of(file));
    if (files.stream().noneMatch(this::isTaken)) {
      files.forEach(one -> taken.add(absolute(one)));
      found.add(
          new FoundDocument(files, partner.map(LanguageFile::stem).orElse(absolute(file)), depth));
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".txt")
        || LanguageFile.of(file).filter(half -> Files.isRegularFile(half.other())).isPresent();
  }

  private boolean isTaken(Path file) {
    return taken.contains(absolute(file));
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
