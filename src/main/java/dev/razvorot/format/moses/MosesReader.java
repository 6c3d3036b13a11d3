package dev.razvorot.format.moses;

import dev.razvorot.ContentIds;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.LineReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads two files line by line. Two empty lines are no unit; one empty line is one with an empty
 * text. Not safe for use by several threads.
 */
public final class MosesReader implements CorpusReader {
  private static final Oddity EMPTY = Oddity.noted("moses-empty-text", "a text is empty");

  private final LineReader english;
  private final LineReader russian;
  private final String englishFile;
  private final String russianFile;
  private final ReadTally tally;
  private final Lifetime lifetime = new Lifetime();
  private final ContentIds ids = new ContentIds();

  private MosesReader(EncodedFile englishFile, EncodedFile russianFile) throws IOException {
    this.englishFile = englishFile.path().toString();
    this.russianFile = russianFile.path().toString();
    this.tally = new ReadTally(this.englishFile);
    this.english = LineReader.open(englishFile);
    try {
      this.russian = LineReader.open(russianFile);
    } catch (IOException e) {
      english.close();
      throw e;
    }
  }

  /**
   * Opens a pair of files.
   *
   * @throws CorpusFormatException if the encoding of one cannot be told
   * @throws IOException if the disk fails
   */
  public static MosesReader open(Path english, Path russian) throws IOException {
    return open(EncodedFile.of(english), EncodedFile.of(russian));
  }

  /**
   * Opens a pair of files whose encodings may be known.
   *
   * @throws CorpusFormatException if the encoding of one cannot be told
   * @throws IOException if the disk fails
   */
  public static MosesReader open(EncodedFile english, EncodedFile russian) throws IOException {
    return new MosesReader(english, russian);
  }

  /**
   * {@inheritDoc}
   *
   * @throws CorpusFormatException if one file has more lines than the other
   */
  @Override
  public Optional<TranslationUnit> read() throws IOException {
    lifetime.requireOpen();
    Optional<String> source = english.read();
    Optional<String> target = russian.read();
    while (source.isPresent() && target.isPresent()) {
      if (!source.get().isEmpty() || !target.get().isEmpty()) {
        return Optional.of(unit(source.get(), target.get()));
      }
      source = english.read();
      target = russian.read();
    }
    if (source.isPresent() || target.isPresent()) {
      throw uneven(source.isPresent());
    }
    return Optional.empty();
  }

  @Override
  public Place place() {
    return new Place(englishFile, Math.max(1, english.line()), 1);
  }

  @Override
  public ReadReport report() {
    return tally.report();
  }

  @Override
  public void close() throws IOException {
    lifetime.end();
    try (english;
        russian) {
      // Both are closed, whatever happens to the one.
    }
  }

  private TranslationUnit unit(String source, String target) {
    tally.beginUnit();
    if (source.isEmpty() || target.isEmpty()) {
      tally.add(EMPTY, new Place(englishFile, english.line(), 1));
    }
    tally.keep();
    return new TranslationUnit(
        ids.of(source, target),
        new Variant(Language.ENGLISH, source),
        new Variant(Language.RUSSIAN, target),
        Map.of(),
        List.of());
  }

  private CorpusFormatException uneven(boolean englishGoesOn) {
    return new CorpusFormatException(
        englishGoesOn
            ? new Place(englishFile, english.line(), 1)
            : new Place(russianFile, russian.line(), 1),
        "a line that the other file does not have",
        "as many lines in " + englishFile + " as in " + russianFile + " were expected");
  }
}
