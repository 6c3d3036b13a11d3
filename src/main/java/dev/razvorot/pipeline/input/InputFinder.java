package dev.razvorot.pipeline.input;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.document.DocumentFormat;
import dev.razvorot.format.document.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the documents of one run. */
final class InputFinder {
  private static final String EXPECTED =
      "text, HTML, Markdown, DOCX, ODT, EPUB, subtitles, feeds or pairs NAME.en + NAME.ru were"
          + " expected";

  /** Files that a complaint names: enough to see what they are. */
  private static final int TOLD = 3;

  private final PairNames names = new PairNames();
  private final List<FoundDocument> found = new ArrayList<>();
  private final List<Path> leftOut = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();

  Inputs find(List<Path> paths) throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        findInFolder(path);
      } else if (Files.exists(path)) {
        takeFile(path);
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
          files.isEmpty() ? "the folder is empty" : "the folder holds no document" + told(files),
          EXPECTED + (files.isEmpty() ? "" : "; tables and memories are for convert"));
    }
  }

  /** What some of the files are: {@code , but titles.csv (a table or a memory)}. */
  private static String told(List<Path> files) throws IOException {
    List<String> told = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(files.size(), TOLD))) {
      Optional<String> what = TextReader.otherFormat(file);
      told.add(file.getFileName() + what.map(name -> " (" + name + ")").orElse(""));
    }
    return ", but " + String.join(", ", told) + (files.size() > TOLD ? " and more" : "");
  }

  private void takeFile(Path file) throws IOException {
    if (!isTaken(file)) {
      take(pair(file, 1).orElse(FoundDocument.mixed(file, 1)));
    }
  }

  private void findFile(Path file, int depth) throws IOException {
    if (isTaken(file)) {
      return;
    }
    if (TextReader.isOtherXml(file)) {
      leftOut.add(file);
      return;
    }
    Optional<FoundDocument> pair = pair(file, depth);
    if (pair.isPresent() || DocumentFormat.named(file.toString()).isPresent()) {
      take(pair.orElse(FoundDocument.mixed(file, depth)));
    } else {
      leftOut.add(file);
    }
  }

  /** The pair of which a file is one half, unless the other half was taken with another file. */
  private Optional<FoundDocument> pair(Path file, int depth) throws IOException {
    return names.of(file, depth).filter(pair -> pair.files().stream().noneMatch(this::isTaken));
  }

  private void take(FoundDocument document) {
    document.files().forEach(file -> taken.add(FoundDocument.absolute(file)));
    found.add(document);
  }

  private boolean isTaken(Path file) {
    return taken.contains(FoundDocument.absolute(file));
  }
}
