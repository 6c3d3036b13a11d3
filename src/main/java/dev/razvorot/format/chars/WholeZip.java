package dev.razvorot.format.chars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** A zip with its table of contents. */
final class WholeZip implements ZipDoor {
  private final ZipFile zip;

  WholeZip(Path path) throws IOException {
    this.zip = new ZipFile(path.toFile());
  }

  @Override
  public boolean isCut() {
    return false;
  }

  @Override
  public List<Entry> entries() {
    return zip.stream()
        .map(entry -> new Entry(entry.getName(), entry.getCompressedSize()))
        .toList();
  }

  @Override
  public InputStream open(Entry entry) throws IOException {
    return zip.getInputStream(zip.getEntry(entry.name()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
