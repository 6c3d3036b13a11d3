package dev.razvorot.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import org.jspecify.annotations.Nullable;

/** Clears away the folders that a failed run made. */
final class EmptyFolders extends SimpleFileVisitor<Path> {
  private EmptyFolders() {}

  /** Removes a folder and the folders in it as far as there are no files in them. */
  static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new EmptyFolders());
    }
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      return FileVisitResult.CONTINUE;
    }
    return FileVisitResult.CONTINUE;
  }
}
