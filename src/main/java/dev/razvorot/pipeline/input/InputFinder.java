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
        take(path, half(path), 1);
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
      findFile(file, folder.relativize(file).getNameCount());
    }
    if (found.size() == before && files.stream().noneMatch(this::isTaken)) {
      throw new CorpusFormatException(
          new Place(folder.toString(), 1, 1),
          files.isEmpty() ? "the folder is empty" : "the folder holds no document",
          ".txt files or pairs NAME.en + NAME.ru were expected");
    }
  }

  private void findFile(Path file, int depth) {
    if (isTaken(file)) {
      return;
    }
    Optional<LanguageFile> half = half(file);
    if (half.isPresent() || isText(file)) {
      take(file, half, depth);
    } else {
      leftOut.add(file);
    }
  }

  private void take(Path file, Optional<LanguageFile> half, int depth) {
    List<Path> files = half.map(LanguageFile::pair).orElse(List.of(file));
    if (files.stream().noneMatch(this::isTaken)) {
      files.forEach(one -> taken.add(absolute(one)));
      found.add(
          new FoundDocument(files, half.map(LanguageFile::stem).orElse(absolute(file)), depth));
    }
  }

  /** What a file is half of; empty if the other half is not there. */
  private static Optional<LanguageFile> half(Path file) {
    return LanguageFile.of(file).filter(half -> Files.isRegularFile(half.other()));
  }

  private static boolean isText(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private boolean isTaken(Path file) {
    return taken.contains(absolute(file));
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
