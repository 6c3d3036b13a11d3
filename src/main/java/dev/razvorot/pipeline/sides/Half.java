package dev.razvorot.pipeline.sides;

import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.pipeline.sides.Note.Kind;
import dev.razvorot.text.languages.Languages;
import dev.razvorot.text.segments.BilingualLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one file holds.
 *
 * @param file the file
 * @param text its text
 * @param segments what was cut of it
 */
record Half(Path file, String text, List<Segment> segments) {
  /** Check of {@code TextNormalizer} that says a line was made legible again. */
  private static final String REPAIR = "broken-encoding";

  /** Lines that one note lists at most: enough to look, short enough to read. */
  private static final int LISTED = 8;

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
  private boolean isTable() {
    long tabs = text.lines().filter(line -> line.strip().indexOf('\t') > 0).count();
    return 2 * tabs > segments.size();
  }

  private boolean holdBothScripts() {
    long both = text.lines().filter(BilingualLine::hasBothScripts).count();
    return 2 * both > segments.size();
  }

  private boolean lacks(Language language) {
    return segments.stream().noneMatch(segment -> isIn(language, segment));
  }

  private static boolean isIn(Language language, Segment segment) {
    return Languages.of(segment.text()).filter(language::equals).isPresent();
  }

  /** The lines that were broken by an earlier conversion and made legible. */
  private List<String> repairedLines() {
    return segments.stream()
        .filter(Half::isRepaired)
        .map(segment -> Integer.toString(segment.place().line()))
        .distinct()
        .toList();
  }

  private static boolean isRepaired(Segment segment) {
    for (Finding finding : segment.findings()) {
      if (finding.check().equals(REPAIR)) {
        return true;
      }
    }
    return false;
  }

  /** Says so if there is nothing to pair in a language. */
  Optional<Note> lack(Language language) {
    if (segments.isEmpty()) {
      return note(Kind.LACK, "no text");
    }
    if (!lacks(language)) {
      return Optional.empty();
    }
    String name = language == Language.ENGLISH ? "English" : "Russian";
    return note(Kind.LACK, "no text in " + name + whyLacking());
  }

  private String whyLacking() {
    if (isTable()) {
      return ": a table with TABs, which convert --from tsv reads";
    }
    return holdBothScripts()
        ? ": most lines hold both languages, and no mark parts them" + sentencesHelp()
        : "";
  }

  /** Lines such as «bark — лаять. The dog barked. — Собака лаяла.» have both in their sentences. */
  private String sentencesHelp() {
    RawText raw = new RawText(file.toString(), text);
    List<Segment> sentences = Segmentation.SENTENCES.segmenter().segment(raw);
    Half cut = new Half(file, text, sentences);
    boolean whole = !cut.lacks(Language.ENGLISH) && !cut.lacks(Language.RUSSIAN);
    return whole ? "; --segments sentences cuts them up" : "";
  }

  /** Says which lines were made legible again. */
  Optional<Note> repairs() {
    List<String> lines = repairedLines();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String more = lines.size() > LISTED ? ", ..." : "";
    String listed = String.join(", ", lines.subList(0, Math.min(LISTED, lines.size())));
    String what = lines.size() == 1 ? "1 broken line" : lines.size() + " broken lines";
    return note(Kind.REPAIR, what + " repaired: " + listed + more);
  }

  private Optional<Note> note(Kind kind, String message) {
    return Optional.of(new Note(kind, file.toString(), message));
  }
}
