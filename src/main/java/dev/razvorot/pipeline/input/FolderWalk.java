package dev.razvorot.pipeline.input;

import dev.razvorot.format.SpeltNames;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The files of a folder and the folders in it, linked ones too; what is hidden stays out. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  /** The files by name; the same order on every system. */
  static List<Path> files(Path folder) throws IOException {
    FolderWalk walk = new FolderWalk(folder);
    Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    return walk.files.stream()
        .map(file -> new Named(name(folder.relativize(file)), file))
        .sorted(Comparator.comparing(Named::name))
        .map(Named::file)
        .toList();
  }

  private record Named(String name, Path file) {}

  /** A relative path with {@code /} between folders. */
  static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    SpeltNames.require(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!isHidden(file)) {
      SpeltNames.require(file);
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link back to a folder above brings nothing new; all else is an error. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof FileSystemLoopException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  /** What Word keeps beside an open document is as good as hidden. */
  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }
}
