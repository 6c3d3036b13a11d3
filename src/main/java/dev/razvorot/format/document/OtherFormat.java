package dev.razvorot.format.document;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A format that holds text, but not as its characters: read as plain text it would give markup, or
 * an encoding that nobody knows.
 *
 * @param sign what the name or the first characters look like
 * @param what what the file is
 * @param expected what to give instead
 */
record OtherFormat(Pattern sign, String what, String expected) {
  /** The root element stands behind declarations and comments, hardly ever further down. */
  private static final int HEAD = 1 << 13;

  /** Of random bytes one in nine is such a character, of texts in old encodings none. */
  private static final int ONE_CONTROL_IN = 50;

  private static final int FEWEST_CONTROLS = 4;

  private static final Pattern LEADING = Pattern.compile("^(\u00EF\u00BB\u00BF)?\\s*");

  private static final String AS_DOCX = "one saved as .docx was expected";
  private static final String AS_CSV = "one saved as CSV was expected, which convert reads";
  private static final String AS_MEMORY = "TMX or XLIFF made of it, for convert, was expected";
  private static final String JSON_LINES = "convert reads one that has an object on each line";
  private static final String A_DOCUMENT =
      "a document was expected; convert reads tables and memories";

  /** Behind its remarks a macro, such as that of the title. */
  private static final String ROFF =
      "(?:['.]\\\\\"[^\n]*\n\\s*)*+\\.(?-i:TH|SH|Dd|de|ds|if|ie|nr|nh|so)\\s.*";

  private static final String TEX =
      "(?:%[^\n]*\n\\s*)*+\\\\(documentclass|usepackage|input|begin|chapter|section)[\\[{].*";

  private static final List<OtherFormat> BY_NAME =
      List.of(
          of(".*\\.(csv|tsv|tab|jsonl|ndjson)", "a table or a memory", A_DOCUMENT),
          of(".*\\.(xlsx|xlsm|xls|ods)", "a spreadsheet", AS_CSV),
          of(".*\\.(pptx|pptm|ppt|odp)", "slides", "their text, saved as .txt, was expected"));

  /** The more telling first. */
  private static final List<OtherFormat> BY_CONTENT =
      List.of(
          of("\u0089PNG.*|GIF8.*|\u00FF\u00D8\u00FF.*", "a picture", "a text was expected"),
          of("%PDF-.*", "a PDF", "the document it was made from, or its text, was expected"),
          of("\\{\\\\rtf.*", "a document in RTF", AS_DOCX),
          of(ROFF, "a manual page in roff", "its text was expected: man -l FILE | col -b"),
          of(TEX, "a LaTeX document", "its text was expected: pandoc -t plain FILE"),
          of("(?:#[^\n]*\n\\s*)*+msgid\\s.*", "a PO file", AS_MEMORY),
          of("(?:\\[\\s*)?\\{\\s*\".*", "a JSON file", "a document was expected; " + JSON_LINES),
          of(
              "PK\3\4.{26}mimetypeapplication/vnd\\.oasis.*",
              "an OpenDocument file",
              "one named .odt, if it is a text, or one saved as .docx was expected"),
          of(
              "PK\3\4.{26}mimetypeapplication/epub.*",
              "an e-book",
              "a name with .epub was expected"),
          of("PK\3\4.*", "a zip file", "what is in it, or a name with .docx, was expected"),
          of("\u001F\u008B.*", "a packed file", "an unpacked one was expected"),
          of("\u00D0\u00CF\u0011\u00E0.*", "a document of old Office", AS_DOCX),
          of("(<\\?xml.*)?<(tmx|xliff)[\\s>].*", "a translation memory", A_DOCUMENT),
          of("<\\?xml.*<html[\\s>].*", "a web page", "a name with .html was expected"),
          of("<!doctype html.*|<html[\\s>].*", "a web page", "a name with .html was expected"),
          of("<\\?xml.*", "an XML file", "a feed, or one made into HTML or text, was expected"));

  private static OtherFormat of(String sign, String what, String expected) {
    int flags = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    return new OtherFormat(Pattern.compile(sign, flags), what, expected);
  }

  /**
   * Lets pass what may be plain text.
   *
   * @param bytes the file, or its beginning
   * @throws CorpusFormatException if the file is in one of these formats
   */
  static void refuse(Path path, byte[] bytes) throws CorpusFormatException {
    Optional<OtherFormat> found = find(path, bytes);
    if (found.isPresent()) {
      OtherFormat format = found.get();
      throw new CorpusFormatException(
          new Place(path.toString(), 1, 1), format.what, format.expected);
    }
  }

  /** What a file is that is in one of these formats; empty if it may be text. */
  static Optional<String> what(Path path) throws IOException {
    return find(path, head(path)).map(OtherFormat::what);
  }

  /** Whether bytes are hardly a text: it has few of the characters that control. */
  static boolean isNoText(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      control += b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
    }
    return control >= FEWEST_CONTROLS && control * ONE_CONTROL_IN > bytes.length;
  }

  /** The first bytes of a file; of a pipe, which can be read but once, none. */
  static byte[] head(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return new byte[0];
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(HEAD);
    }
  }

  private static Optional<OtherFormat> find(Path path, byte[] bytes) {
    return find(path.toString(), BY_NAME).or(() -> find(head(bytes), BY_CONTENT));
  }

  private static Optional<OtherFormat> find(String text, List<OtherFormat> formats) {
    return formats.stream().filter(format -> format.sign.matcher(text).matches()).findFirst();
  }

  /** The first bytes as characters, without a byte order mark and blanks before them. */
  private static String head(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return LEADING.matcher(head).replaceFirst("");
  }
}
