package dev.razvorot.format.convert;

import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.json.JsonLinesReader;
import dev.razvorot.format.json.JsonLinesWriter;
import dev.razvorot.format.moses.MosesReader;
import dev.razvorot.format.moses.MosesWriter;
import dev.razvorot.format.table.CsvReader;
import dev.razvorot.format.table.CsvWriter;
import dev.razvorot.format.table.TablePreset;
import dev.razvorot.format.tmx.TmxReader;
import dev.razvorot.format.tmx.TmxWriter;
import dev.razvorot.format.xliff.XliffReader;
import dev.razvorot.format.xliff.XliffVersion;
import dev.razvorot.format.xliff.XliffWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats of corpora: how they are told by name, read and written. Where one file is one
 * corpus, it may be packed: {@code memory.tmx.gz}, {@code memory.tmx.zip}.
 */
public enum CorpusFormat {
  /** Translation Memory eXchange. */
  TMX(".tmx"),
  /** Comma- or semicolon-separated values. */
  CSV(".csv"),
  /** Tab-separated values. */
  TSV(".tsv", ".tab"),
  /** A JSON object a line. */
  JSONL(".jsonl", ".ndjson"),
  /** XLIFF; 1.2 where it is written. */
  XLIFF(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"),
  /** XLIFF 2.1 where it is written. */
  XLIFF2(".xlf2"),
  /** Two plain files, {@code x.en} and {@code x.ru}; named by the one or the other. */
  MOSES(".en", ".ru");

  private final List<String> endings;

  CorpusFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format of a file by the ending of its name; empty if it has none of ours. */
  public static Optional<CorpusFormat> ofFile(Path path) {
    return ofEnding(path.toString());
  }

  private static Optional<CorpusFormat> ofEnding(String name) {
    return Stream.of(values()).filter(format -> format.isEndingOf(name)).findFirst();
  }

  /**
   * The format of a file: by the ending of its name, or else by its first characters.
   *
   * @throws CorpusFormatException if neither tells
   * @throws IOException if the disk fails
   */
  public static CorpusFormat of(Path path) throws IOException {
    return of(EncodedFile.of(path));
  }

  /**
   * The same of a file whose encoding may be known.
   *
   * @throws CorpusFormatException if neither tells
   * @throws IOException if the disk fails
   */
  public static CorpusFormat of(EncodedFile file) throws IOException {
    Optional<CorpusFormat> named = ofFile(file.path());
    if (named.isPresent()) {
      return named.get();
    }
    EncodedFile first = file.parts().get(0);
    Optional<CorpusFormat> within = ofEnding(first.name());
    return within.isPresent() ? within.get() : FirstCharacters.format(first);
  }

  /** Endings of names, the usual one first. */
  public List<String> endings() {
    return endings;
  }

  /**
   * Opens a file of this format.
   *
   * @throws CorpusFormatException if it is no such file
   * @throws IOException if the disk fails
   */
  public CorpusReader open(Path path, ReadOptions options) throws IOException {
    if (this == MOSES) {
      return MosesReader.open(
          options.file(side(path, Language.ENGLISH)), options.file(side(path, Language.RUSSIAN)));
    }
    List<EncodedFile> parts = options.file(path).parts();
    return parts.size() == 1 ? open(parts.get(0), options) : open(path, parts, options);
  }

  private CorpusReader open(Path path, List<EncodedFile> parts, ReadOptions options)
      throws IOException {
    Map<Boolean, List<EncodedFile>> ours =
        parts.stream().collect(Collectors.partitioningBy(this::isOurs));
    if (ours.get(true).isEmpty()) {
      throw new CorpusFormatException(
          new Place(path.toString(), 1, 1),
          "a zip of " + parts.size() + " corpora in other formats",
          name() + " was expected");
    }
    return new JoinedReader(path, ours.get(true), ours.get(false), part -> open(part, options));
  }

  private boolean isOurs(EncodedFile part) {
    Optional<CorpusFormat> format = ofEnding(part.name());
    return format.isEmpty() || format.get().family() == family();
  }

  private CorpusFormat family() {
    return this == XLIFF2 ? XLIFF : this;
  }

  private CorpusReader open(EncodedFile file, ReadOptions options) throws IOException {
    return switch (this) {
      case TMX -> TmxReader.open(file, options.codes());
      case CSV, TSV -> CsvReader.open(file, options.table());
      case JSONL -> JsonLinesReader.open(file);
      case XLIFF, XLIFF2 -> XliffReader.open(file);
      case MOSES -> throw new IllegalStateException("two files");
    };
  }

  /**
   * Begins a file of this format in a folder.
   *
   * @param name name of the file
   * @throws IOException if the disk fails
   */
  public CorpusWriter create(OutputFolder folder, String name, WriteOptions options)
      throws IOException {
    return switch (this) {
      case TMX -> new TmxWriter(Packing.create(folder, name), options.tmx());
      case CSV -> new CsvWriter(Packing.create(folder, name), options.preset(), options.columns());
      case TSV -> new CsvWriter(Packing.create(folder, name), TablePreset.TSV, options.columns());
      case JSONL -> new JsonLinesWriter(Packing.create(folder, name));
      case XLIFF -> xliff(folder, name, XliffVersion.V1_2, options);
      case XLIFF2 -> xliff(folder, name, XliffVersion.V2_1, options);
      case MOSES ->
          new MosesWriter(
              folder.create(side(Path.of(name), Language.ENGLISH).toString()),
              folder.create(side(Path.of(name), Language.RUSSIAN).toString()));
    };
  }

  /** How a file of this format is encoded, and how that was told. */
  String encoding(Path path, ReadOptions options) throws IOException {
    EncodedFile file =
        options.file(this == MOSES ? side(path, Language.RUSSIAN) : path).parts().get(0);
    boolean xml = this == TMX || this == XLIFF || this == XLIFF2;
    OpenedFile opened = xml ? OpenedFile.ofXml(file) : OpenedFile.ofText(file);
    opened.stream().close();
    return opened.encoding().toString();
  }

  /** The files that one of a name stands for. */
  List<String> files(String name) {
    return this == MOSES
        ? Stream.of(Language.values())
            .map(language -> side(Path.of(name), language).toString())
            .toList()
        : List.of(name);
  }

  private static CorpusWriter xliff(
      OutputFolder folder, String name, XliffVersion version, WriteOptions options)
      throws IOException {
    return new XliffWriter(
        Packing.create(folder, name),
        version,
        options.tmx().toolVersion(),
        options.tmx().unwritable());
  }

  private boolean isEndingOf(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String unpacked = this == MOSES ? name : Packing.unpacked(name);
    return endings.stream().anyMatch(unpacked::endsWith);
  }

  /** {@code x.en} and {@code x.ru}, whichever was named; in capitals if that was. */
  private static Path side(Path path, Language language) {
    String name = path.toString();
    String ending = "." + language.tag();
    if (!MOSES.isEndingOf(name)) {
      return Path.of(name + ending);
    }
    int end = name.length() - ending.length();
    String named = name.substring(end);
    if (named.equalsIgnoreCase(ending)) {
      return path;
    }
    String capitals = ending.toUpperCase(Locale.ROOT);
    boolean isCapital = named.equals(named.toUpperCase(Locale.ROOT));
    return Path.of(name.substring(0, end) + (isCapital ? capitals : ending));
  }
}
