package dev.razvorot.format.document;

import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.layout.Sheet;
import dev.razvorot.text.segments.LanguageChange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of Markdown (CommonMark 0.31): every heading, paragraph, list item, footnote and table
 * cell is a line. Code blocks, front matter, comments and the addresses of links are left out.
 */
final class MarkdownText {
  private static final Pattern FENCE = pattern(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern HEADING = pattern(" {0,3}#{1,6}(?:\\s++(.*))?");
  private static final Pattern UNDERLINE = pattern(" {0,3}(=+|-+)\\s*");
  private static final Pattern RULE = pattern(" {0,3}([-*_])(?:\\s*+\\1){2,}+\\s*");
  private static final Pattern QUOTES = pattern("(?: {0,3}+>\\s?+)++(.*)");
  private static final Pattern ITEM =
      pattern("\\s*+(?:[-*+]|[0-9]{1,9}[.)])\\s++(?:\\[[ xX]\\]\\s++)?(.*)");
  private static final Pattern REFERENCE = pattern(" {0,3}\\[[^^\\]][^\\]]*+\\]:\\s*+\\S.*");
  private static final Pattern FOOTNOTE = pattern(" {0,3}\\[\\^[^\\]]++\\]:\\s*+(.*)");

  /** Nothing but dashes, colons, bars and blanks, a bar somewhere after a dash. */
  private static final Pattern TABLE_RULE = pattern("(?=[^-]*+-[^|]*+\\|)\\s*+[-:| ]*");

  private final Sheet sheet = new Sheet();
  private final StringBuilder paragraph = new StringBuilder();

  /** The row before in this paragraph, without marks; empty if there is none. */
  private String lastRow = "";

  private int paragraphLine = 1;
  private int line;
  private String fence = "";
  private boolean frontMatter;
  private boolean comment;
  private boolean inTable;

  private MarkdownText() {}

  /**
   * A pattern of a whole row. What repeats gives nothing back, as else a long row would be walked
   * from each of its characters, or fill the stack.
   */
  private static Pattern pattern(String row) {
    return Pattern.compile(row, Pattern.DOTALL);
  }

  /** The text of Markdown, block by block. */
  static LaidText of(String markdown) {
    MarkdownText text = new MarkdownText();
    markdown.lines().forEach(text::take);
    text.endParagraph();
    return text.sheet.text();
  }

  private void take(String row) {
    line++;
    if (isLeftOut(row)) {
      return;
    }
    Matcher quotes = QUOTES.matcher(row);
    block(quotes.matches() ? quotes.group(1) : row);
  }

  /** Front matter, code and comments, which reach over lines. */
  private boolean isLeftOut(String row) {
    if (line == 1 && row.equals("---")) {
      frontMatter = true;
    } else if (frontMatter) {
      frontMatter = !row.equals("---") && !row.equals("...");
    } else if (!fence.isEmpty()) {
      fence = row.strip().startsWith(fence) ? "" : fence;
    } else if (FENCE.matcher(row).matches()) {
      endParagraph();
      fence = row.strip().substring(0, 3);
    } else if (comment || row.stripLeading().startsWith("<!--")) {
      comment = !row.contains("-->");
    } else {
      return false;
    }
    return true;
  }

  private void block(String row) {
    followTable(row);
    Matcher heading = HEADING.matcher(row);
    Matcher item = ITEM.matcher(row);
    Matcher footnote = FOOTNOTE.matcher(row);
    if (row.isBlank() || UNDERLINE.matcher(row).matches() || RULE.matcher(row).matches()) {
      endParagraph();
    } else if (heading.matches()) {
      endParagraph();
      begin(heading.group(1) == null ? "" : withoutCloser(heading.group(1)));
      endParagraph();
    } else if (item.matches()) {
      endParagraph();
      begin(item.group(1));
    } else if (footnote.matches()) {
      endParagraph();
      begin(footnote.group(1));
    } else if (inTable) {
      endParagraph();
      cells(row, line);
    } else if (!REFERENCE.matcher(row).matches()) {
      begin(row);
    }
  }

  /** A heading may end as it begins, by signs apart from its text. */
  private static String withoutCloser(String heading) {
    String text = heading.strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean apart = end == 0 || Character.isWhitespace(text.charAt(end - 1));
    return apart ? text.substring(0, end) : text;
  }

  /** Begins a paragraph, or goes on with it unless the other language begins. */
  private void begin(String text) {
    String row = MarkdownInlines.text(text);
    if (LanguageChange.isBetween(lastRow, row)) {
      endParagraph();
    }
    lastRow = row;
    if (paragraph.isEmpty()) {
      paragraphLine = line;
    }
    paragraph.append(text).append('\n');
  }

  private void endParagraph() {
    sheet.add(paragraphLine, MarkdownInlines.text(paragraph.toString()));
    paragraph.setLength(0);
    lastRow = "";
  }

  private boolean isTableRow(String row) {
    return row.strip().startsWith("|")
        || TABLE_RULE.matcher(row).matches()
        || inTable && row.contains("|");
  }

  /** A table ends with the first row that is none of its own. */
  private void followTable(String row) {
    boolean isRow = isTableRow(row);
    if (isRow && !inTable) {
      sheet.tables().begin();
      takeHead();
    } else if (!isRow && inTable) {
      sheet.tables().end();
    }
    inTable = isRow;
  }

  /** The head of a table that begins with its rule may be the line before it. */
  private void takeHead() {
    String head = paragraph.toString().strip();
    if (head.contains("|") && !head.contains("\n")) {
      paragraph.setLength(0);
      cells(head, paragraphLine);
    }
  }

  private void cells(String row, int at) {
    if (!TABLE_RULE.matcher(row).matches()) {
      sheet.tables().row();
      for (String cell : row.strip().replaceFirst("^\\|", "").split("(?<!\\\\)\\|")) {
        sheet.tables().cell();
        sheet.add(at, MarkdownInlines.text(cell));
      }
    }
  }
}
