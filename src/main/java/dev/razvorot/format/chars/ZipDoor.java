package dev.razvorot.format.chars;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** The files in a zip; their names are never used as paths. */
interface ZipDoor extends Closeable {

  /**
   * One file in a zip.
   *
   * @param name its name there
   * @param packed bytes that it takes up there; at most, if the zip is cut
   */
  record Entry(String name, long packed) {
    /** The Mac's archiver adds a hidden companion to each file. */
    boolean isVisible() {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean hidden = lower.startsWith("__macosx/") || lower.matches("(.*/)?\\.[^/]*");
      return !hidden && !lower.endsWith("/");
    }

    boolean hasNoEnding() {
      return name.substring(name.lastIndexOf('/') + 1).indexOf('.') < 0;
    }
  }

  /** Whether the zip has lost its table of contents, so that nobody knows what files take up. */
  boolean isCut();

  /** All of them, in the order of the zip. */
  List<Entry> entries();

  /** The bytes of one of them, which must be there; closed by its receiver, this door too. */
  InputStream open(Entry entry) throws IOException;

  /**
   * Opens a zip: by its table of contents, or from the front if it lost that at its end.
   *
   * @throws IOException if not one file in it can be found
   */
  static ZipDoor of(Path path) throws IOException {
    try {
      return new WholeZip(path);
    } catch (ZipException e) {
      return new CutZip(path);
    }
  }
}
