package dev.razvorot.format.chars;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Opens a file that may be packed by gzip or zip, told by its first bytes. Names inside a zip are
 * never used as paths.
 */
final class Unpacking {
  /** Unpacked size over packed size; TMX packs to a twentieth at most. */
  private static final long RATIO = 200;

  /** Unpacked bytes below which the ratio does not matter. */
  private static final long RATIO_FREE = 4 << 20;

  private static final List<String> ENDINGS =
      List.of(".tmx", ".xml", ".xlf", ".xliff", ".csv", ".tsv", ".jsonl");

  /** Names of files that an error lists. */
  private static final int NAMES = 5;

  private final Path path;

  private Unpacking(Path path) {
    this.path = path;
  }

  /**
   * The bytes of the file, or of the document in it.
   *
   * @throws CorpusFormatException if a zip holds no document or several, or is broken
   */
  static InputStream open(Path path) throws IOException {
    return new Unpacking(path).open();
  }

  /**
   * The bytes of one entry of a zip.
   *
   * @throws CorpusFormatException if the file is no zip, or has no such entry
   */
  static InputStream open(Path path, String entry) throws IOException {
    return new Unpacking(path).unzip(zip -> named(path, zip, entry));
  }

  private interface Choice {
    ZipEntry of(ZipFile zip) throws CorpusFormatException;
  }

  private static ZipEntry named(Path path, ZipFile zip, String name) throws CorpusFormatException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new CorpusFormatException(
          start(path), "a zip without " + name, "a document that has one was expected");
    }
    return entry;
  }

  private InputStream open() throws IOException {
    byte[] magic = magic();
    if (magic.length == 2 && magic[0] == 'P' && magic[1] == 'K') {
      return unzip(this::corpus);
    }
    if (magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
      return gunzip();
    }
    return Files.newInputStream(path);
  }

  private byte[] magic() throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(2);
    }
  }

  private InputStream gunzip() throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path));
    try {
      return new Bounded(new GZIPInputStream(file, 1 << 16), file);
    } catch (IOException e) {
      file.close();
      throw broken("gzip", e);
    }
  }

  private InputStream unzip(Choice choice) throws IOException {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      try {
        return new Bounded(zip.getInputStream(choice.of(zip)), zip);
      } catch (IOException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw broken("zip", e);
    }
  }

  private ZipEntry corpus(ZipFile zip) throws CorpusFormatException {
    List<? extends ZipEntry> files = zip.stream().filter(Unpacking::isVisible).toList();
    List<? extends ZipEntry> corpora = files.stream().filter(Unpacking::isCorpus).toList();
    if (corpora.isEmpty() && files.size() == 1 && hasNoEnding(files.get(0))) {
      return files.get(0);
    }
    if (corpora.size() != 1) {
      throw new CorpusFormatException(
          start(path),
          "a zip with " + corpora.size() + " corpora" + names(corpora),
          corpora.isEmpty()
              ? "one file named as " + ENDINGS + " was expected in it"
              : "one was expected: unpack it, and name them all");
    }
    return corpora.get(0);
  }

  private static String names(List<? extends ZipEntry> entries) {
    List<String> names = entries.stream().map(ZipEntry::getName).limit(NAMES).toList();
    String more = entries.size() > NAMES ? ", ..." : "";
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + more + ")";
  }

  /** The Mac's archiver adds a hidden companion to each file. */
  private static boolean isVisible(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith("__macosx/") || name.matches("(.*/)?\\.[^/]*");
    return !hidden && !entry.isDirectory();
  }

  private static boolean hasNoEnding(ZipEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1).indexOf('.') < 0;
  }

  private static boolean isCorpus(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private CorpusFormatException broken(String kind, IOException cause) {
    return new CorpusFormatException(
        start(path), "a broken " + kind + " file", "a whole one was expected", cause);
  }

  private static Place start(Path path) {
    return new Place(path.toString(), 1, 1);
  }

  /** Stops where packed bytes become too many; closes what holds them. */
  private final class Bounded extends FilterInputStream {
    private final Closeable owner;
    private final long packed;
    private long unpacked;
    private Optional<CorpusFormatException> failure = Optional.empty();

    Bounded(InputStream stream, Closeable owner) throws IOException {
      super(stream);
      this.owner = owner;
      this.packed = Files.size(path);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (failure.isPresent()) {
        throw failure.get();
      }
      int count = unpack(bytes, offset, length);
      unpacked += Math.max(0, count);
      if (unpacked > RATIO_FREE && unpacked / RATIO > packed) {
        throw new CorpusFormatException(
            start(path),
            "a packed file that grows more than " + RATIO + " times",
            "a memory, which grows some twenty times, was expected");
      }
      return count;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        failure = Optional.of(broken("packed", e));
        throw failure.get();
      }
    }

    @Override
    public void close() throws IOException {
      try (owner) {
        super.close();
      }
    }
  }
}
