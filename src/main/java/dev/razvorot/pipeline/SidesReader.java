package dev.razvorot.pipeline;

import dev.razvorot.Document;
import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.align.Order;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.document.DocumentFormat;
import dev.razvorot.format.document.ReadText;
import dev.razvorot.format.document.TextReader;
import dev.razvorot.pipeline.Note.Kind;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.text.LanguageLabel;
import dev.razvorot.text.Languages;
import dev.razvorot.text.WrappedLines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of one document and cuts them into the segments of either language. */
final class SidesReader {
  /** Check of {@code text.TextNormalizer} that says a line was made legible again. */
  private static final String REPAIR = "broken-encoding";

  /** Lines that one note lists at most: enough to look, short enough to read. */
  private static final int LISTED = 8;

  private final Input input;
  private final Optional<Segmentation> wanted;
  private final Optional<Charset> encoding;
  private final Optional<LineCutter> cutter;
  private final List<Note> notes = new ArrayList<>();

  private SidesReader(Input input, PipelineOptions options, Optional<LineCutter> cutter) {
    this.input = input;
    this.cutter = cutter;
    this.wanted = options.segmentation();
    this.encoding = options.encoding();
  }

  /** Both sides of a document; lines that hold both languages go whole to one of them. */
  static Sides read(Input input, PipelineOptions options) throws IOException {
    return read(new SidesReader(input, options, Optional.empty()));
  }

  /** Both sides of a document. */
  static Sides read(Input input, PipelineOptions options, LineCutter cutter) throws IOException {
    return read(new SidesReader(input, options, Optional.of(cutter)));
  }

  private static Sides read(SidesReader reader) throws IOException {
    return reader.input.isPair() ? reader.pair() : reader.mixed();
  }

  private Sides mixed() throws IOException {
    Path file = input.files().get(0);
    ReadText read = decoded(file);
    CutLines cut = cutLines(read);
    if (!cut.areMostOf(read.raw().text().lines().filter(line -> !line.isBlank()).count())) {
      read = unwrapped(read, file);
      cut = cutLines(read);
    }
    cut.note().ifPresent(what -> note(Kind.SEGMENTATION, file, what));
    Segmentation segmentation = wanted.orElse(Segmentation.LINES);
    List<Segment> segments = segmentation.segmenter().segment(read.raw());
    Half all = new Half(file, LanguageLabel.removed(cut.in(segments)));
    Columns columns = Columns.of(read.cells(), all.segments());
    CutLines lines = cut;
    Map<Language, Document> parts =
        Languages.documents(
            input.name(),
            columns.texts(),
            segment -> lines.language(segment).or(() -> columns.language(segment)));
    for (Language language : Language.values()) {
      noteLack(all, language);
    }
    noteRepairs(all);
    if (columns.isMost()) {
      note(Kind.ORDER, all.file(), "a table with an English and a Russian column, its rows paired");
    }
    // Outside of tables most text in a file of both languages has no counterpart.
    Order order = columns.isMost() ? Order.KEPT : Order.ANY;
    return new Sides(
        parts.get(Language.ENGLISH),
        parts.get(Language.RUSSIAN),
        segmentation,
        Optional.of(order),
        lines,
        notes);
  }

  private Sides pair() throws IOException {
    RawText first = text(input.files().get(0)).raw();
    RawText second = text(input.files().get(1)).raw();
    Segmentation segmentation = wanted.orElseGet(() -> judge(List.of(first, second)));
    return swapIfNeeded(
        new Half(input.files().get(0), segmentation.segmenter().segment(first)),
        new Half(input.files().get(1), segmentation.segmenter().segment(second)),
        segmentation);
  }

  private Sides swapIfNeeded(Half first, Half second, Segmentation segmentation) {
    if (first.isMostly(Language.RUSSIAN) && second.isMostly(Language.ENGLISH)) {
      note(Kind.SWAPPED, first.file(), "is Russian, " + second.file() + " English: swapped");
      return sides(second, first, segmentation);
    }
    return sides(first, second, segmentation);
  }

  private Sides sides(Half english, Half russian, Segmentation segmentation) {
    noteLack(english, Language.ENGLISH);
    noteLack(russian, Language.RUSSIAN);
    noteRepairs(english);
    noteRepairs(russian);
    return new Sides(
        new Document(input.name(), Language.ENGLISH, english.segments()),
        new Document(input.name(), Language.RUSSIAN, russian.segments()),
        segmentation,
        Optional.empty(),
        CutLines.NONE,
        notes);
  }

  /** What one file holds. */
  private record Half(Path file, List<Segment> segments) {

    /** Looks no farther than it must: most files are in the language that is expected. */
    boolean isMostly(Language language) {
      int count = 0;
      int others = 0;
      for (Segment segment : segments) {
        if (isIn(language, segment)) {
          count++;
        } else if (2 * ++others >= segments.size()) {
          return false;
        }
      }
      return 2 * count > segments.size();
    }

    /** Whether most lines hold a TAB, so that a line may hold both languages. */
    boolean isTable() {
      long tabs = segments.stream().filter(segment -> segment.text().indexOf('\t') > 0).count();
      return 2 * tabs > segments.size();
    }

    boolean lacks(Language language) {
      return segments.stream().noneMatch(segment -> isIn(language, segment));
    }

    private static boolean isIn(Language language, Segment segment) {
      return Languages.of(segment.text()).filter(language::equals).isPresent();
    }

    /** The lines that were broken by an earlier conversion and made legible. */
    List<String> repairedLines() {
      return segments.stream()
          .filter(SidesReader::isRepaired)
          .map(segment -> Integer.toString(segment.place().line()))
          .distinct()
          .toList();
    }
  }

  private void noteLack(Half half, Language language) {
    if (half.segments().isEmpty()) {
      note(Kind.LACK, half.file(), "no text");
    } else if (half.lacks(language)) {
      String why = half.isTable() ? ": a table with TABs, which convert --from tsv reads" : "";
      note(Kind.LACK, half.file(), "no text in " + nameOf(language) + why);
    }
  }

  private static boolean isRepaired(Segment segment) {
    for (Finding finding : segment.findings()) {
      if (finding.check().equals(REPAIR)) {
        return true;
      }
    }
    return false;
  }

  private void noteRepairs(Half half) {
    List<String> lines = half.repairedLines();
    if (!lines.isEmpty()) {
      String more = lines.size() > LISTED ? ", ..." : "";
      String listed = String.join(", ", lines.subList(0, Math.min(LISTED, lines.size())));
      String what = lines.size() == 1 ? "1 broken line" : lines.size() + " broken lines";
      note(Kind.REPAIR, half.file(), what + " repaired: " + listed + more);
    }
  }

  private static String nameOf(Language language) {
    return language == Language.ENGLISH ? "English" : "Russian";
  }

  private Segmentation judge(List<RawText> texts) {
    Segmentation segmentation = Segmentation.of(texts);
    if (segmentation == Segmentation.SENTENCES) {
      note(Kind.SEGMENTATION, input.files().get(0), "lines of several sentences each, cut up");
    }
    return segmentation;
  }

  private CutLines cutLines(ReadText read) {
    return cutter.map(by -> by.lines(read.raw())).orElse(CutLines.NONE);
  }

  private ReadText text(Path file) throws IOException {
    return unwrapped(decoded(file), file);
  }

  private ReadText decoded(Path file) throws IOException {
    ReadText read = read(file);
    if (!read.charset().equals(StandardCharsets.UTF_8)) {
      String how = read.guessed() ? " (guessed)" : "";
      note(Kind.ENCODING, file, "read as " + read.charset().name() + how);
    }
    if (!read.leftOut().isEmpty()) {
      note(Kind.LEFT_OUT, file, "left out: " + String.join(", ", read.leftOut()));
    }
    return read;
  }

  private ReadText unwrapped(ReadText read, Path file) {
    boolean lines = wanted.filter(Segmentation.LINES::equals).isPresent();
    if (lines || DocumentFormat.ofFile(file) != DocumentFormat.PLAIN) {
      return read;
    }
    Optional<RawText> joined = WrappedLines.joined(read.raw());
    joined.ifPresent(text -> note(Kind.SEGMENTATION, file, "broken lines joined to paragraphs"));
    return joined.map(read::with).orElse(read);
  }

  /** What the disk says does not always name the file. */
  private ReadText read(Path file) throws IOException {
    try {
      return TextReader.read(new EncodedFile(file, encoding), input.nameOf(file));
    } catch (CorpusFormatException | FileSystemException e) {
      throw e;
    } catch (IOException e) {
      IOException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  private void note(Kind kind, Path file, String message) {
    Note note = new Note(kind, file.toString(), message);
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
