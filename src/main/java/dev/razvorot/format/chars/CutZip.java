package dev.razvorot.format.chars;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A zip whose end is missing, and with it the table of contents: read from the front, file by file.
 * Behind its last file nobody knows what else there was, so that file ends with an error.
 */
final class CutZip implements ZipDoor {
  private final Path path;
  private final List<Entry> entries;

  CutZip(Path path) throws IOException {
    this.path = path;
    this.entries = read(path);
    if (entries.isEmpty()) {
      throw new ZipException("no file in it");
    }
  }

  @Override
  public boolean isCut() {
    return true;
  }

  private static List<Entry> read(Path path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long size = Files.size(path);
    try (ZipInputStream zip = stream(path)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(new Entry(entry.getName(), size));
      }
      return entries;
    } catch (IOException e) {
      // What was found stays found.
      return entries;
    }
  }

  private static ZipInputStream stream(Path path) throws IOException {
    return new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)));
  }

  @Override
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public InputStream open(Entry entry) throws IOException {
    ZipInputStream zip = stream(path);
    try {
      ZipEntry next = zip.getNextEntry();
      while (next != null && !next.getName().equals(entry.name())) {
        next = zip.getNextEntry();
      }
      boolean last = entry.equals(entries.get(entries.size() - 1));
      return last ? new Last(zip) : zip;
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public void close() {
    // Each stream is closed by its receiver.
  }

  /** A stream at whose end something is missing. */
  private static final class Last extends FilterInputStream {
    Last(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      return known(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return known(super.read(bytes, offset, length));
    }

    private static int known(int read) throws IOException {
      if (read < 0) {
        throw new ZipException("the end of the zip is missing");
      }
      return read;
    }
  }
}
