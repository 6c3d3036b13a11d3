package dev.razvorot.format.document;

import dev.razvorot.format.chars.Encoding;
import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.layout.OpenTables;
import dev.razvorot.format.document.layout.Sheet;
import dev.razvorot.text.encodings.TextDecoder;
import dev.razvorot.text.encodings.TextDecoder.Decoded;
import dev.razvorot.text.encodings.UndecidedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a web page: its title, unless a heading says the same, and every heading, paragraph,
 * list item and cell is a line, and so is each of two languages in one of them. Scripts, styles and
 * what is not shown are left out.
 */
final class HtmlText implements NodeVisitor {
  /** HTML 5, section 4.2.5.4: a declaration stands in the first 1024 bytes. */
  private static final int HEAD = 1024;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|<\\?xml[^>]*encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "noscript", "template", "svg", "math", "textarea", "rt", "rp");

  private static final Set<String> BREAKS =
      Set.of("br", "td", "th", "option", "button", "summary", "legend", "dialog");

  /** Of the mark of a note, which is a number in the midst of a text. */
  private static final String NOTE_MARK = "noteref";

  /** Characters of the longest mark: {@code [123]}. */
  private static final int LONGEST_MARK = 5;

  /** A link to another place of a page. */
  private static final String LINK = "a[href*=#]";

  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

  /**
   * Elements that HTML parsers take for open, but XHTML may end at once. Names are taken whole, as
   * else a long one would be tried at each of its letters.
   */
  private static final Pattern ENDED = Pattern.compile("<([A-Za-z][^\\s<>/]*+)([^<>]*)/>");

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "link", "meta", "col", "area", "base", "wbr", "source");

  private static final Pattern XHTML =
      Pattern.compile("^\\s*<\\?xml|xmlns\\s*=\\s*[\"']http://www\\.w3\\.org/1999/xhtml");

  private final Sheet sheet;
  private final boolean isPlaced;
  private final StringBuilder block = new StringBuilder();
  private int blockLine = 1;
  private int leftOut;

  private HtmlText(Sheet sheet, boolean isPlaced) {
    this.sheet = sheet;
    this.isPlaced = isPlaced;
  }

  /** The text of HTML, block by block, each on its line. */
  static LaidText of(String html) {
    Sheet sheet = new Sheet();
    new HtmlText(sheet, true).read(html);
    return sheet.text();
  }

  /** Adds the text of a page to a sheet, each block on the next line. */
  static void add(String html, Sheet sheet) {
    new HtmlText(sheet, false).read(html);
  }

  private void read(String html) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(parted(html), "");
    leaveOutTitle(document);
    document.traverse(this);
    endBlock();
  }

  /** A title that XHTML ends at once would swallow the page. */
  private static String parted(String html) {
    String head = html.substring(0, Math.min(html.length(), HEAD));
    return XHTML.matcher(head).find()
        ? ENDED.matcher(html).replaceAll(tag -> VOID.contains(tag.group(1)) ? "$0" : "<$1$2></$1>")
        : html;
  }

  /** One title twice would be two lines for one, and those of the pages of a book are its name. */
  private void leaveOutTitle(Document document) {
    if (!isPlaced || document.select("h1,h2").eachText().contains(document.title())) {
      document.select("head > title").remove();
    }
  }

  /**
   * Decodes a page: what it declares counts, unless its bytes are UTF-8.
   *
   * @throws UndecidedEncodingException if it declares nothing and nothing makes sense
   */
  static Decoded decode(byte[] bytes) throws UndecidedEncodingException {
    Optional<Charset> declared = declared(bytes);
    if (declared.isEmpty() || isUtf(declared.get()) || Encoding.isUtf8(bytes)) {
      return TextDecoder.decode(bytes);
    }
    return new Decoded(new String(bytes, declared.get()), declared.get(), false);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (isLeftOut(element)) {
        leftOut++;
      }
      if (isBreak(element)
          || leftOut == 0 && !block.isEmpty() && TwoLanguages.begins(element, block)) {
        endBlock();
      }
      begin(element);
    } else if (node instanceof TextNode words && leftOut == 0) {
      add(words);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isLeftOut(element)) {
        leftOut--;
      }
      if (isBreak(element)) {
        endBlock();
      }
      if (element.normalName().equals("table")) {
        sheet.tables().end();
      }
    }
  }

  private void begin(Element element) {
    switch (element.normalName()) {
      case "table" -> sheet.tables().begin();
      case "tr" -> sheet.tables().row();
      case "td", "th" -> {
        sheet.tables().cell();
        sheet.tables().span(span(element, "colspan"), span(element, "rowspan"));
      }
      default -> {
        // no part of a table
      }
    }
  }

  /** HTML 5, section 4.9.11: what is no number counts as one, as does the 0 of hardly any page. */
  private static int span(Element cell, String attribute) {
    return OpenTables.number(cell.attr(attribute).strip(), 1);
  }

  private void add(TextNode words) {
    if (block.isEmpty() && !words.isBlank()) {
      blockLine = words.sourceRange().isTracked() ? line(words) : blockLine;
    }
    // Blanks before a block are no part of it.
    if (!block.isEmpty() || !words.isBlank()) {
      block.append(words.getWholeText());
    }
  }

  /** A text node may begin with line ends that belong to no block. */
  private static int line(TextNode words) {
    String text = words.getWholeText();
    int line = words.sourceRange().start().lineNumber();
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private void endBlock() {
    sheet.add(isPlaced ? blockLine : 0, block.toString());
    block.setLength(0);
  }

  private static boolean isBreak(Element element) {
    return element.isBlock() || BREAKS.contains(element.normalName());
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || isNoteMark(element)
        || NOT_SHOWN.matcher(element.attr("style")).find();
  }

  /** A raised link to another place, or what says that it is one; short, as numbers are. */
  private static boolean isNoteMark(Element element) {
    return element.attr("epub:type").contains(NOTE_MARK)
        || element.attr("role").contains(NOTE_MARK)
        || element.normalName().equals("sup")
            && element.wholeText().strip().length() <= LONGEST_MARK
            && !(element.select(LINK).isEmpty() && element.closest(LINK) == null);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    try {
      return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A name nobody knows declares nothing; the letters tell.
      return Optional.empty();
    }
  }

  private static boolean isUtf(Charset charset) {
    return charset.name().startsWith("UTF");
  }
}
