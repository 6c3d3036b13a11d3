package dev.razvorot.pipeline.sides;

import dev.razvorot.RawText;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.document.DocumentFormat;
import dev.razvorot.format.document.ReadText;
import dev.razvorot.format.document.TextReader;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.sides.Note.Kind;
import dev.razvorot.text.segments.ShortBreaks;
import dev.razvorot.text.segments.WrappedLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one document as they are read, and what was seen on the way. */
final class SideFiles {
  private final Input input;
  private final Reading reading;
  private final List<Note> notes = new ArrayList<>();

  SideFiles(Input input, Reading reading) {
    this.input = input;
    this.reading = reading;
  }

  /** The text of a file. */
  ReadText text(Path file) throws IOException {
    ReadText read = read(file);
    if (read.format() != DocumentFormat.ofFile(file)) {
      note(Kind.FORMAT, file, "read as " + read.format().title() + ", which it holds");
    }
    if (!read.charset().equals(StandardCharsets.UTF_8)) {
      String how = read.guessed() ? " (guessed)" : "";
      note(Kind.ENCODING, file, "read as " + read.charset().name() + how);
    }
    if (!read.leftOut().isEmpty()) {
      note(Kind.LEFT_OUT, file, "left out: " + String.join(", ", read.leftOut()));
    }
    return read;
  }

  /** A text with lines that were broken at a width joined, unless the caller wants lines. */
  ReadText unwrapped(ReadText read, Path file) {
    boolean lines = reading.segmentation().filter(Segmentation.LINES::equals).isPresent();
    if (lines || read.format() != DocumentFormat.PLAIN) {
      return read;
    }
    Optional<RawText> joined = WrappedLines.joined(read.raw());
    joined.ifPresent(text -> note(Kind.SEGMENTATION, file, "broken lines joined to paragraphs"));
    int breaks = joined.isPresent() ? 0 : ShortBreaks.count(read.raw());
    if (breaks > 0) {
      String what = breaks + " lines seem to go on with the one before";
      note(Kind.SEGMENTATION, file, what + "; a headline a line was expected");
    }
    return joined.map(read::with).orElse(read);
  }

  /** What the disk says does not always name the file. */
  private ReadText read(Path file) throws IOException {
    try {
      return TextReader.read(new EncodedFile(file, reading.encoding()), input.nameOf(file));
    } catch (CorpusFormatException | FileSystemException e) {
      throw e;
    } catch (IOException e) {
      IOException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  void note(Kind kind, Path file, String message) {
    note(new Note(kind, file.toString(), message));
  }

  /** The same is said once. */
  void note(Note note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  List<Note> notes() {
    return notes;
  }
}
