package dev.razvorot.format.convert;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusHeader;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.EncodedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The corpora of one zip, one behind the other; places name the file in the zip. */
final class JoinedReader implements CorpusReader {
  private static final Oddity OTHER =
      Oddity.noted("zip-other-format", "a file in the zip is in another format and was left out");

  private final String file;
  private final List<EncodedFile> parts;
  private final Opener opener;
  private final List<ReadReport> done = new ArrayList<>();
  private final List<CorpusHeader> headers = new ArrayList<>();
  private CorpusReader reader;
  private int next = 1;

  /** Opens one of the files. */
  interface Opener {
    CorpusReader open(EncodedFile part) throws IOException;
  }

  /**
   * Opens the first of some files.
   *
   * @param path the zip
   * @param parts those that are read, one at least
   * @param others those that the report names as left out
   */
  JoinedReader(Path path, List<EncodedFile> parts, List<EncodedFile> others, Opener opener)
      throws IOException {
    this.file = path.toString();
    this.parts = List.copyOf(parts);
    this.opener = opener;
    ReadTally left = new ReadTally(file);
    others.forEach(other -> left.add(OTHER, new Place(other.name(), 1, 1)));
    this.reader = opener.open(parts.get(0));
    done.add(left.report());
  }

  @Override
  public Optional<TranslationUnit> read() throws IOException {
    Optional<TranslationUnit> unit = reader.read();
    while (unit.isEmpty() && next < parts.size()) {
      CorpusReader opened = opener.open(parts.get(next));
      next++;
      done.add(reader.report());
      headers.addAll(reader.headers());
      reader.close();
      reader = opened;
      unit = reader.read();
    }
    return unit;
  }

  @Override
  public Place place() {
    return reader.place();
  }

  @Override
  public List<CorpusHeader> headers() {
    List<CorpusHeader> all = new ArrayList<>(headers);
    all.addAll(reader.headers());
    return all;
  }

  @Override
  public ReadReport report() {
    List<ReadReport> all = new ArrayList<>(done);
    all.add(reader.report());
    return ReadReport.joined(file, all);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
