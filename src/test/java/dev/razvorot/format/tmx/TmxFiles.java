package dev.razvorot.format.tmx;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.ReadReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small memories for tests, and what the reader makes of them. */
final class TmxFiles {
  static final String HEADER =
      "<header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\""
          + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>";

  static final String PAIR = variant("en", "Hello, world") + variant("ru", "Привет, мир");

  private final Path folder;

  /** What was read, and how it ended. */
  record Read(List<TranslationUnit> units, ReadReport report, Optional<IOException> error) {

    List<String> oddities() {
      return report.entries().stream().map(entry -> entry.oddity().id()).toList();
    }

    TranslationUnit only() {
      if (units.size() != 1) {
        throw new AssertionError(units.size() + " units, " + oddities() + ", " + error);
      }
      return units.get(0);
    }
  }

  TmxFiles(Path folder) {
    this.folder = folder;
  }

  static String variant(String language, String segment) {
    return "<tuv xml:lang=\"" + language + "\"><seg>" + segment + "</seg></tuv>";
  }

  /** A document around the inside of a body. */
  static String document(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">"
        + HEADER
        + "<body>\n"
        + body
        + "\n</body></tmx>\n";
  }

  Read body(String body) throws IOException {
    return text(document(body));
  }

  Read unit(String content) throws IOException {
    return body("<tu>" + content + "</tu>");
  }

  Read english(String segment) throws IOException {
    return unit(variant("en", segment) + variant("ru", "Привет"));
  }

  Read text(String text) throws IOException {
    return bytes(text, StandardCharsets.UTF_8);
  }

  Read bytes(String text, Charset charset) throws IOException {
    return file(Files.write(folder.resolve("память.tmx"), text.getBytes(charset)), Codes.KEEP);
  }

  Read file(Path path, Codes codes) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (TmxReader reader = TmxReader.open(path, codes)) {
      Optional<IOException> error = drain(reader, units);
      return new Read(units, reader.report(), error);
    }
  }

  private static Optional<IOException> drain(TmxReader reader, List<TranslationUnit> units) {
    try {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        units.add(unit.get());
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }
}
