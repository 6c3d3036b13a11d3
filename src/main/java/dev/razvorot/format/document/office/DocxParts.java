package dev.razvorot.format.document.office;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.document.layout.LaidText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a Word document (ECMA-376, part 1, section 11.3): the body is read, then footnotes
 * and endnotes; headers, footers, comments and the words of pictures are left out, but named if
 * there are any.
 */
public final class DocxParts {
  /** Where writers put the text; some number the file. */
  private static final String BODY = "word/document.xml";

  private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

  /**
   * A kind of parts that is not read.
   *
   * @param part the name of one without its number
   * @param name what a person calls them
   */
  private record Other(String part, String name) {}

  private static final List<Other> OTHERS =
      List.of(
          new Other("word/header.xml", "headers"),
          new Other("word/footer.xml", "footers"),
          new Other("word/comments.xml", "comments"),
          new Other("word/diagrams/data.xml", "diagrams"),
          new Other("word/charts/chart.xml", "charts"));

  private DocxParts() {}

  /**
   * Reads the paragraphs of a file.
   *
   * @throws CorpusFormatException if it is no such document
   * @throws IOException if the disk fails
   */
  public static LaidText of(Path path) throws IOException {
    DocxLines lines = new DocxLines();
    DocxText.read(path, BODY, lines);
    for (String notes : NOTES) {
      if (!OpenedFile.alike(path, notes).isEmpty()) {
        DocxText.read(path, notes, lines);
      }
    }
    return lines.text(leftOut(path));
  }

  private static List<String> leftOut(Path path) throws IOException {
    List<String> names = new ArrayList<>();
    for (Other other : OTHERS) {
      for (String part : OpenedFile.alike(path, other.part())) {
        if (!names.contains(other.name()) && hasWords(path, part)) {
          names.add(other.name());
        }
      }
    }
    return names;
  }

  /** Most headers are empty or number the page; what cannot be read is left out for certain. */
  private static boolean hasWords(Path path, String part) throws IOException {
    DocxLines lines = new DocxLines();
    try {
      DocxText.read(path, part, lines);
    } catch (CorpusFormatException e) {
      return true;
    }
    return lines.hasWords();
  }
}
