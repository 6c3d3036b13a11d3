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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
      List.of(
          ".tmx",
          ".xml",
          ".xlf",
          ".xliff",
          ".sdlxliff",
          ".mqxliff",
          ".mxliff",
          ".csv",
          ".tsv",
          ".jsonl");

  /** What compound files begin with ([MS-CFB], section 2.2). */
  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Names of files that an error lists. */
  private static final int NAMES = 5;

  private final Path path;

  /** What errors call it. */
  private final String name;

  private Unpacking(EncodedFile file) {
    this.path = file.path();
    this.name = file.name();
  }

  /**
   * The bytes of a file, or of the document in it.
   *
   * @throws CorpusFormatException if a zip holds no document, or several and none is named, or is
   *     broken
   */
  static InputStream open(EncodedFile file) throws IOException {
    Unpacking unpacking = new Unpacking(file);
    return file.entry().isPresent()
        ? unpacking.unzip(door -> unpacking.named(door, file.entry().get()))
        : unpacking.open();
  }

  /**
   * Names of the corpora in a zip, sorted; empty if the file is no zip.
   *
   * @throws CorpusFormatException if it is broken
   */
  static List<String> corpora(EncodedFile file) throws IOException {
    Unpacking unpacking = new Unpacking(file);
    if (!isZip(unpacking.magic())) {
      return List.of();
    }
    try (ZipDoor door = ZipDoor.of(file.path())) {
      List<ZipDoor.Entry> corpora = corpora(door);
      if (!door.isCut()) {
        unpacking.requireApart(corpora);
      }
      return corpora.stream().map(ZipDoor.Entry::name).distinct().sorted().toList();
    } catch (ZipException e) {
      throw unpacking.broken("zip", e);
    }
  }

  /**
   * Names of the files in a zip that differ from a name in capitals, numbers and slashes only.
   *
   * @throws CorpusFormatException if the file is no zip, or broken
   */
  static List<String> alike(Path path, String name) throws IOException {
    return names(path, entry -> isAlike(entry, name));
  }

  /**
   * Names of all files in a zip.
   *
   * @throws CorpusFormatException if the file is no zip, or broken
   */
  static List<String> names(Path path) throws IOException {
    return names(path, entry -> true);
  }

  private static List<String> names(Path path, Predicate<ZipDoor.Entry> wanted) throws IOException {
    try (ZipDoor door = ZipDoor.of(path)) {
      return door.entries().stream().filter(wanted).map(ZipDoor.Entry::name).toList();
    } catch (ZipException e) {
      throw new Unpacking(EncodedFile.of(path)).broken("zip", e);
    }
  }

  /** Files that share their bytes are a trick to grow without measure. */
  private void requireApart(List<ZipDoor.Entry> entries) throws IOException {
    long packed = entries.stream().mapToLong(ZipDoor.Entry::packed).sum();
    if (entries.size() > 1 && packed > Files.size(path)) {
      throw new CorpusFormatException(
          start(), "a zip whose files lie over each other", "files apart were expected");
    }
  }

  private interface Choice {
    ZipDoor.Entry of(ZipDoor door) throws CorpusFormatException;
  }

  private ZipDoor.Entry named(ZipDoor door, String name) throws CorpusFormatException {
    Optional<ZipDoor.Entry> exact =
        door.entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
    return exact
        .or(() -> door.entries().stream().filter(entry -> isAlike(entry, name)).findFirst())
        .orElseThrow(
            () ->
                new CorpusFormatException(
                    new Place(path.toString(), 1, 1),
                    "a zip without " + name,
                    "a document that has one was expected"));
  }

  /** Whether names differ in capitals, numbers and slashes only, as writers of DOCX do. */
  private static boolean isAlike(ZipDoor.Entry entry, String name) {
    String plain = entry.name().replace('\\', '/').replaceAll("[0-9]", "");
    return plain.equalsIgnoreCase(name);
  }

  private InputStream open() throws IOException {
    byte[] magic = magic();
    if (isZip(magic)) {
      return unzip(this::corpus);
    }
    if (magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
      return gunzip();
    }
    return Files.newInputStream(path);
  }

  private static boolean isZip(byte[] magic) {
    return magic.length == 2 && magic[0] == 'P' && magic[1] == 'K';
  }

  private byte[] magic() throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(2);
    }
  }

  private InputStream gunzip() throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path));
    try {
      return new Bounded(new GZIPInputStream(file, 1 << 16), file, Long.MAX_VALUE);
    } catch (IOException e) {
      file.close();
      throw broken("gzip", e);
    }
  }

  private InputStream unzip(Choice choice) throws IOException {
    try {
      ZipDoor door = ZipDoor.of(path);
      try {
        ZipDoor.Entry entry = choice.of(door);
        return new Bounded(door.open(entry), door, entry.packed());
      } catch (IOException e) {
        door.close();
        throw e;
      }
    } catch (ZipException e) {
      throw isCompound() ? compound(e) : broken("zip", e);
    }
  }

  /** Whether it is a compound file, as Word wrote until 2007, and writes with a password. */
  private boolean isCompound() throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return Arrays.equals(stream.readNBytes(COMPOUND.length), COMPOUND);
    }
  }

  private CorpusFormatException compound(IOException cause) {
    return new CorpusFormatException(
        whole(),
        "a document of old Word, or one with a password",
        "one saved as .docx without a password was expected",
        cause);
  }

  private ZipDoor.Entry corpus(ZipDoor door) throws CorpusFormatException {
    List<ZipDoor.Entry> files = door.entries().stream().filter(ZipDoor.Entry::isVisible).toList();
    List<ZipDoor.Entry> corpora = corpora(door);
    if (corpora.isEmpty() && files.size() == 1 && files.get(0).hasNoEnding()) {
      return files.get(0);
    }
    if (corpora.size() != 1) {
      throw new CorpusFormatException(
          start(),
          "a zip with " + corpora.size() + " corpora" + names(corpora),
          corpora.isEmpty()
              ? "one file named as " + ENDINGS + " was expected in it"
              : "one was expected: unpack it, and name them all");
    }
    return corpora.get(0);
  }

  private static List<ZipDoor.Entry> corpora(ZipDoor door) {
    return door.entries().stream()
        .filter(ZipDoor.Entry::isVisible)
        .filter(entry -> isCorpus(entry.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static boolean isCorpus(String lower) {
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static String names(List<ZipDoor.Entry> entries) {
    List<String> names = entries.stream().map(ZipDoor.Entry::name).limit(NAMES).toList();
    String more = entries.size() > NAMES ? ", ..." : "";
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + more + ")";
  }

  private CorpusFormatException broken(String kind, IOException cause) {
    Place place = kind.equals("zip") ? whole() : start();
    return new CorpusFormatException(
        place, "a broken " + kind + " file", "a whole one was expected", cause);
  }

  private Place whole() {
    return new Place(path.toString(), 1, 1);
  }

  private Place start() {
    return new Place(name, 1, 1);
  }

  /** Stops where packed bytes become too many; closes what holds them. */
  private final class Bounded extends FilterInputStream {
    private final Closeable owner;
    private final long packed;
    private long unpacked;
    private Optional<CorpusFormatException> failure = Optional.empty();

    Bounded(InputStream stream, Closeable owner, long packed) throws IOException {
      super(stream);
      this.owner = owner;
      this.packed = Math.min(packed, Files.size(path));
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
            start(),
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
