package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;
import dev.razvorot.text.segments.Seam.Part;
import dev.razvorot.text.sentences.ItemNumber;
import java.util.Optional;

/**
 * Finds the seam of a line that holds an English and a Russian side: {@code Bolshoi reopens /
 * Большой снова открыт}.
 *
 * <p>A mark must stand between the sides: a sign that stands free (a stroke, a bar, a dash, an
 * arrow), a TAB, several blanks, a semicolon, a colon, the end of a sentence, the name of the
 * second language, or brackets about all of the second side. The English side has no Cyrillic
 * letter, the Russian one more Cyrillic than Latin ones, but for words that the English one has
 * too; both hold most of the letters of the line. That tells sides from names in a line of one
 * language, but not from «The Rolling Stones — легенда рока»; whether the sides say the same is for
 * others to judge. Dashes, colons, symbols and ends of sentences, which sides have of their own,
 * count only if nothing else stands there; of several seams the one whose sides are most alike in
 * length. O(marks x length).
 */
final class SeamFinder {
  /** Longer lines are paragraphs of one language: the limit keeps the cost of a line in bounds. */
  private static final int LONGEST = 2000;

  /** What tables are written with: other columns hold numbers, dates, topics. */
  private static final String CELL_MARKS = "\t;|";

  /** What a TAB is called. */
  static final String TAB = "TAB";

  private static final String SENTENCE = "the end of a sentence";

  private final String line;
  private final int allLetters;
  private final int firstCyrillic;
  private final int lastCyrillic;
  private Optional<Seam> best = Optional.empty();
  private int leastDoubt = Integer.MAX_VALUE;

  /** The layout of a neighbour, if that is to tell the seam. */
  private Optional<BilingualLine.Layout> wanted = Optional.empty();

  /** Marks of such a layout. */
  private int marks;

  /** Whether a side says nothing that could be paired. */
  private boolean isOpen;

  private SeamFinder(String line) {
    this.line = line;
    this.allLetters = SideWords.of(line, new Part(0, line.length())).letters();
    this.firstCyrillic = firstCyrillic(line);
    this.lastCyrillic = lastCyrillic(line);
  }

  /** The seam of a line in its exported form; empty if it has none. */
  static Optional<Seam> find(String line) {
    if (line.length() > LONGEST || !hasBothScripts(line)) {
      return Optional.empty();
    }
    SeamFinder finder = new SeamFinder(line);
    finder.tryMarks(0, finder.firstCyrillic);
    finder.tryMarks(finder.lastCyrillic + 1, line.length());
    return finder.best;
  }

  /**
   * The seam of a line that its neighbours tell: at their mark, which it has once, if English
   * stands where theirs does. One side has Russian letters and the other none, or they say the
   * same.
   */
  static Optional<Seam> like(BilingualLine.Layout layout, String line) {
    return ofMark(layout, line).flatMap(SeamFinder::best);
  }

  /** Whether one side of a line with that mark says nothing, as a cell not filled in. */
  static boolean isOpen(BilingualLine.Layout layout, String line) {
    return ofMark(layout, ' ' + line + ' ').filter(finder -> finder.isOpen).isPresent();
  }

  private static Optional<SeamFinder> ofMark(BilingualLine.Layout layout, String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    SeamFinder finder = new SeamFinder(line);
    finder.wanted = Optional.of(layout);
    finder.tryMarks(0, line.length());
    return Optional.of(finder).filter(found -> found.marks == 1);
  }

  private Optional<Seam> best() {
    return best;
  }

  /** Says quickly of most lines that there is nothing to look for. */
  static boolean hasBothScripts(String line) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < line.length() && !(latin && cyrillic); i++) {
      latin |= Letters.isAsciiLetter(line.charAt(i));
      cyrillic |= Letters.isRussian(line.charAt(i));
    }
    return latin && cyrillic;
  }

  private static int firstCyrillic(String line) {
    int i = 0;
    while (i < line.length() && !Letters.isCyrillic(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastCyrillic(String line) {
    int i = line.length() - 1;
    while (i >= 0 && !Letters.isCyrillic(line.charAt(i))) {
      i--;
    }
    return i;
  }

  private void tryMarks(int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        part(TAB, i, i + 1);
      } else if (c == ';') {
        part("\";\"", i, i + 1);
      } else if (c == ':' && isBlank(i + 1)) {
        part("\":\"", i, i + 1);
      } else if (isBlank(i)) {
        tryBlank(i);
      } else if (isBlank(i - 1)) {
        trySign(i);
      } else if (isAboutTheRest(i)) {
        part("brackets", i, i + 1);
      }
    }
  }

  /** Several blanks, or one behind the end of a sentence; before a sign they are part of it. */
  private void tryBlank(int i) {
    int next = Letters.afterBlanks(line, i);
    if (next == line.length() || isSign(line.charAt(next)) || line.charAt(next) == '(') {
      return;
    }
    if (next > i + 1) {
      part("several blanks", i, next);
    } else if (".!?…".indexOf(line.charAt(i - 1)) >= 0) {
      part(SENTENCE, i, next);
    }
  }

  private void trySign(int i) {
    int end = i;
    while (end < line.length() && isSign(line.charAt(end))) {
      end++;
    }
    int label = LanguageLabel.end(line, i);
    if (end > i && isBlank(end)) {
      trySign(line.substring(i, end), i);
    } else if (label > i) {
      part('"' + line.substring(i, label) + '"', i, label);
    } else if (isAboutTheRest(i)) {
      part("brackets", i, i + 1);
    }
  }

  /** A symbol that both sides have is their own: ★ Free entry ★. */
  private void trySign(String sign, int at) {
    if (!isSymbol(sign.charAt(0)) || line.indexOf(sign) == line.lastIndexOf(sign)) {
      part('"' + sign + '"', at, at + sign.length());
    }
  }

  /**
   * Neither letter nor digit, and nothing that belongs to the words before or after it: Дата ___,
   * 310 ₽.
   */
  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c)
        && !Letters.isBlank(c)
        && ".,:!?…&№#%‰©®™°_\"'«»“”„‘’()[]{}".indexOf(c) < 0
        && Character.getType(c) != Character.CURRENCY_SYMBOL;
  }

  /** Stars, smileys and the like, which adorn more often than they part. */
  private static boolean isSymbol(char c) {
    return c == '*' || Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private boolean isBlank(int i) {
    return i < line.length() && Letters.isBlank(line.charAt(i));
  }

  /** Whether a bracket opens that closes with the line. */
  private boolean isAboutTheRest(int open) {
    char last = line.charAt(line.length() - 1);
    if (last != ')' && last != ']') {
      return false;
    }
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += "([".indexOf(line.charAt(i)) >= 0 ? 1 : ")]".indexOf(line.charAt(i)) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i > open && i == line.length() - 1;
      }
    }
    return false;
  }

  /** Takes a seam if it is one, and better than the best before. */
  private void part(String mark, int end, int start) {
    if (wanted.filter(layout -> !layout.mark().equals(mark)).isPresent()) {
      return;
    }
    int close = mark.equals("brackets") ? line.length() - 1 : line.length();
    Part first = afterBullet(lastCell(new Part(0, end), mark));
    Part second = afterBullet(firstCell(new Part(start, close), mark));
    Optional<ItemNumber> number = ItemNumber.at(line, first.start());
    Optional<ItemNumber> other = ItemNumber.at(line, second.start());
    first = afterLabel(first, number.filter(it -> it.isThatOfItem(other)));
    second = afterLabel(second, other.filter(it -> it.isThatOfItem(number)));
    if (wanted.isPresent()) {
      take(new Seam(mark, first, second, wanted.get().englishFirst(), false));
      return;
    }
    boolean englishFirst = end <= firstCyrillic;
    SideWords english = SideWords.of(line, englishFirst ? first : second);
    SideWords russian = SideWords.of(line, englishFirst ? second : first);
    int letters = english.letters() + russian.letters();
    int doubt = Math.abs(english.letters() - russian.letters()) + weakness(mark) * LONGEST;
    boolean sides =
        english.areEnglish()
            && areRussian(russian, englishFirst ? second : first, englishFirst ? first : second)
            && 2 * letters >= allLetters
            && !(LanguageLabel.isName(text(first)) && LanguageLabel.isName(text(second)));
    if (sides && doubt < leastDoubt) {
      leastDoubt = doubt;
      best =
          Optional.of(
              new Seam(mark, first, second, englishFirst, english.isOne() || russian.isOne()));
    }
  }

  /** Whether a side is Russian, brands that both sides have left out. */
  private boolean areRussian(SideWords words, Part part, Part english) {
    return words.areRussian(0)
        || words.cyrillic() > 0 && words.areRussian(SharedWords.letters(line, part, english));
  }

  /** Takes a seam that neighbours tell. */
  private void take(Seam seam) {
    marks++;
    Part left = seam.englishFirst() ? seam.first() : seam.second();
    Part right = seam.englishFirst() ? seam.second() : seam.first();
    SideWords english = SideWords.of(line, left);
    SideWords russian = SideWords.of(line, right);
    boolean lettered = english.letters() > 0 && russian.letters() > 0;
    boolean alike =
        lettered
            ? russian.cyrillic() > 0 || text(left).strip().equals(text(right).strip())
            : !digits(left).isEmpty() && digits(left).equals(digits(right));
    isOpen = !lettered && !alike;
    best = alike && english.cyrillic() == 0 ? Optional.of(seam) : Optional.empty();
  }

  private String digits(Part part) {
    StringBuilder digits = new StringBuilder();
    for (int i = part.start(); i < part.end(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        digits.append(line.charAt(i));
      }
    }
    return digits.toString();
  }

  private Part afterBullet(Part part) {
    int start = Letters.afterBlanks(line, part.start());
    int end = part.end() - 1;
    while (end > start && isBlank(end)) {
      end--;
    }
    boolean isFramed = end > start && line.charAt(start) == line.charAt(end);
    int after = isFramed ? start : LineHead.afterBullet(line, start);
    return new Part(Math.min(after, part.end()), part.end());
  }

  private Part afterLabel(Part part, Optional<ItemNumber> number) {
    int start = number.map(ItemNumber::end).orElse(part.start());
    return new Part(Math.min(LineHead.afterLabel(line, start), part.end()), part.end());
  }

  private String text(Part part) {
    return line.substring(part.start(), part.end());
  }

  /**
   * How little a mark says: 1 of dashes and ends of sentences, which sides have of their own, 2 of
   * colons, which both may have, and of symbols.
   */
  static int weakness(String mark) {
    char sign = mark.charAt(1);
    boolean isWeak = mark.equals(SENTENCE) || "—–-".indexOf(sign) >= 0;
    return sign == ':' || isSymbol(sign) ? 2 : isWeak ? 1 : 0;
  }

  /** The last cell with letters: of a table, the column before the seam. */
  private Part lastCell(Part part, String mark) {
    int letter = part.end() - 1;
    while (letter > part.start() && !Character.isLetter(line.charAt(letter))) {
      letter--;
    }
    return cell(part, letter, mark);
  }

  /** The first cell with letters: of a table, the column behind the seam. */
  private Part firstCell(Part part, String mark) {
    int letter = part.start();
    while (letter < part.end() - 1 && !Character.isLetter(line.charAt(letter))) {
      letter++;
    }
    return cell(part, letter, mark);
  }

  private Part cell(Part part, int inside, String mark) {
    int start = inside;
    while (start > part.start() && !isCellMark(start - 1, mark)) {
      start--;
    }
    int end = inside;
    while (end < part.end() && !isCellMark(end, mark)) {
      end++;
    }
    return new Part(start, end);
  }

  private boolean isCellMark(int i, String mark) {
    char c = line.charAt(i);
    return CELL_MARKS.indexOf(c) >= 0 && (c == '\t' ? mark.equals(TAB) : mark.indexOf(c) >= 0);
  }
}
