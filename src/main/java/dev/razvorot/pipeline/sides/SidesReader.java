package dev.razvorot.pipeline.sides;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.align.Aligners;
import dev.razvorot.align.Order;
import dev.razvorot.format.document.ReadText;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.sides.Note.Kind;
import dev.razvorot.text.languages.Languages;
import dev.razvorot.text.segments.LanguageLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of one document and cuts them into the segments of either language.
 *
 * <p>Public for {@code pipeline} alone.
 */
public final class SidesReader {
  private static final String OTHER_COLUMNS =
      "left out: columns beside the English and the Russian one";

  private final Input input;
  private final Optional<Segmentation> wanted;
  private final Optional<LineCutter> cutter;
  private final SideFiles files;

  private SidesReader(Input input, Reading reading, Optional<LineCutter> cutter) {
    this.input = input;
    this.cutter = cutter;
    this.wanted = reading.segmentation();
    this.files = new SideFiles(input, reading);
  }

  /**
   * Both sides of a document; lines that hold both languages go whole to one of them.
   *
   * @throws IOException if a file cannot be read; the message names it
   */
  public static Sides read(Input input, Reading reading) throws IOException {
    return read(new SidesReader(input, reading, Optional.empty()));
  }

  /**
   * Both sides of a document; lines that hold both languages are cut in two if the aligners take
   * their sides for translations.
   *
   * @throws IOException if a file cannot be read; the message names it
   */
  public static Sides read(Input input, Reading reading, Aligners aligners) throws IOException {
    return read(new SidesReader(input, reading, Optional.of(new LineCutter(aligners))));
  }

  private static Sides read(SidesReader reader) throws IOException {
    return reader.input.isPair() ? reader.pair() : reader.mixed();
  }

  /** The text of a file of both languages, and its lines that have two sides. */
  private record Mixed(ReadText read, CutLines cut) {

    boolean isLaidOutInLines() {
      return cut.areMostOf(
          read.raw().text().lines().filter(line -> !Segment.isBlank(line)).count());
    }

    List<Segment> segments(Segmentation segmentation) {
      List<Segment> cutUp = cut.in(segmentation.segmenter().segment(read.raw()));
      List<Segment> texts = LanguageLabel.removed(BlockNames.removed(cutUp));
      return read.cells().isEmpty() ? LoneNumbers.removed(texts) : texts;
    }
  }

  private Sides mixed() throws IOException {
    Path file = input.files().get(0);
    Mixed text = mixed(file);
    Segmentation segmentation = wanted.orElse(Segmentation.LINES);
    Half all = new Half(file, text.read().raw().text(), text.segments(segmentation));
    note(all, Language.values());
    Columns columns = Columns.of(text.read().cells(), all.segments());
    Map<Language, Document> parts =
        Languages.documents(
            input.name(),
            columns.texts(),
            segment -> text.cut().language(segment).or(() -> columns.language(segment)));
    return new Sides(
        parts.get(Language.ENGLISH),
        parts.get(Language.RUSSIAN),
        segmentation,
        Optional.of(order(columns, file)),
        text.cut(),
        columns.alone(),
        files.notes());
  }

  /** Where most lines have two sides, none is part of a paragraph that was broken at a width. */
  private Mixed mixed(Path file) throws IOException {
    Mixed text = mixed(files.text(file));
    ReadText read = text.isLaidOutInLines() ? text.read() : files.unwrapped(text.read(), file);
    Mixed whole = read == text.read() ? text : mixed(read);
    whole.cut().note().ifPresent(what -> files.note(Kind.SEGMENTATION, file, what));
    if (whole.cut().leaveTextOut()) {
      files.note(Kind.LEFT_OUT, file, OTHER_COLUMNS);
    }
    return whole;
  }

  private Mixed mixed(ReadText read) {
    return new Mixed(read, cutter.map(by -> by.lines(read.raw())).orElse(CutLines.NONE));
  }

  /** Outside of tables most text in a file of both languages has no counterpart. */
  private Order order(Columns columns, Path file) {
    if (columns.leaveTextOut()) {
      files.note(Kind.LEFT_OUT, file, OTHER_COLUMNS);
    }
    if (!columns.isMost()) {
      return Order.ANY;
    }
    files.note(Kind.ORDER, file, "a table with an English and a Russian column, its rows paired");
    return Order.KEPT;
  }

  private Sides pair() throws IOException {
    RawText first = text(0);
    RawText second = text(1);
    Segmentation segmentation = wanted.orElseGet(() -> judge(List.of(first, second)));
    return swapIfNeeded(half(0, first, segmentation), half(1, second, segmentation), segmentation);
  }

  private Half half(int index, RawText text, Segmentation segmentation) {
    return new Half(input.files().get(index), text.text(), segmentation.segmenter().segment(text));
  }

  private RawText text(int index) throws IOException {
    Path file = input.files().get(index);
    return files.unwrapped(files.text(file), file).raw();
  }

  private Segmentation judge(List<RawText> texts) {
    Segmentation segmentation = Segmentation.of(texts);
    if (segmentation == Segmentation.SENTENCES) {
      Path first = input.files().get(0);
      files.note(Kind.SEGMENTATION, first, "lines of several sentences each, cut up");
    }
    return segmentation;
  }

  private Sides swapIfNeeded(Half first, Half second, Segmentation segmentation) {
    if (first.isMostly(Language.RUSSIAN) && second.isMostly(Language.ENGLISH)) {
      files.note(Kind.SWAPPED, first.file(), "is Russian, " + second.file() + " English: swapped");
      return sides(second, first, segmentation);
    }
    return sides(first, second, segmentation);
  }

  private Sides sides(Half english, Half russian, Segmentation segmentation) {
    note(english, Language.ENGLISH);
    note(russian, Language.RUSSIAN);
    return new Sides(
        new Document(input.name(), Language.ENGLISH, english.segments()),
        new Document(input.name(), Language.RUSSIAN, russian.segments()),
        segmentation,
        Optional.empty(),
        CutLines.NONE,
        Set.of(),
        files.notes());
  }

  /** What a file lacks of some languages, and what was repaired in it. */
  private void note(Half half, Language... languages) {
    for (Language language : languages) {
      half.lack(language).ifPresent(files::note);
    }
    half.repairs().ifPresent(files::note);
  }
}
