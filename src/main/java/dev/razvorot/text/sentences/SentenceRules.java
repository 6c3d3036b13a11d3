package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;

/** Decides whether a sentence ends at a {@link Junction}. */
final class SentenceRules {
  /** One small letter with a stop before a name: г. Москва, о. Сахалин. */
  private static final String LETTERS_BEFORE_NAME = "гдсромптчвхш";

  private final Junction junction;
  private final NextWords after;
  private final String word;
  private final String next;

  private SentenceRules(Junction junction) {
    this.junction = junction;
    this.after = junction.after();
    this.word = junction.word();
    this.next = after.word();
  }

  /** Whether a sentence ends where ICU says one does. */
  static boolean isRight(Junction junction) {
    return new SentenceRules(junction).isRight();
  }

  /** Whether a sentence ends where ICU by its rules says none does. */
  static boolean isLeftOut(Junction junction) {
    SentenceRules rules = new SentenceRules(junction);
    return junction.isParted()
        ? rules.isLeftOut() && !ListNumbers.isOne(junction)
        : rules.isRunOn();
  }

  private boolean isRight() {
    if (!junction.isParted() && (!Character.isUpperCase(after.first()) || isInsideFileName())) {
      return false;
    }
    if (junction.isEllipsis()) {
      return !Quotation.goesOn(junction, after);
    }
    if (junction.mark() != '.') {
      return (!Character.isLowerCase(after.first()) || isSmallName())
          && !isExclaimed()
          && !Quotation.goesOn(junction, after);
    }
    return (junction.isParted() || !word.isEmpty() || isRunOn())
        && !ListNumbers.isOne(junction)
        && !after.isTwoNumbers()
        && !after.isAgency()
        && (!isAbbreviated() || isOpened());
  }

  /** The stop of photo1.JPG and 2.0.Final. */
  private boolean isInsideFileName() {
    return Character.isDigit(junction.lastBeforeMark())
        && Letters.isAsciiLetter(after.first())
        && !Abbreviations.isOpener(next);
  }

  /** Whether the stop belongs to an abbreviation that here does not end its sentence. */
  private boolean isAbbreviated() {
    if (junction.isBracketed()) {
      return Abbreviations.isKnown(word) || WordShape.isDotted(word) || isHour();
    }
    if (isHour()) {
      return Abbreviations.isAfterHour(next) || after.isBracketed();
    }
    if (after.isNumber() && (Abbreviations.isBeforeNumber(word) || isInsideNumber())) {
      return true;
    }
    if (isMeasure()) {
      return Openings.end(junction);
    }
    boolean known = Abbreviations.isBeforeName(word) || isInitial() || WordShape.isDotted(word);
    return known || isSpacedOut() || isNamedAfter() || isAvenue() || isPartOfCentury();
  }

  /** The stops of ст. 2 ч. 1 and 6 ft. 2 in. */
  private boolean isInsideNumber() {
    boolean letter = word.length() == 1 && Character.isLowerCase(word.charAt(0));
    return letter && !isDateMeasure() || Abbreviations.isUnit(word) && isAfterNumber();
  }

  private boolean isDateMeasure() {
    return Abbreviations.isBeforeDate(word) && isMeasure();
  }

  private boolean isPartOfCentury() {
    return Abbreviations.isBeforeCentury(word) && ListNumbers.isRoman(next);
  }

  /** Whether the next word opens a sentence for certain; no title is followed by one. */
  private boolean isOpened() {
    boolean opener = Abbreviations.isOpener(next) && after.afterWord() != '.' && !isVolume();
    boolean inside = junction.isBracketed() || after.isQuoted() && !junction.isClosed();
    return opener && !inside && !Abbreviations.isTitle(word) && !isSpacedOut();
  }

  /** The т. of т. I. */
  private boolean isVolume() {
    return next.equals("I") && word.equals("т");
  }

  /** Before what is no capital: numbers, turns of a dialogue, iPhone, б), small words; after …. */
  private boolean isLeftOut() {
    boolean turn = after.isTurn() && !Abbreviations.isState(word);
    if (junction.mark() != '.' || junction.isEllipsis()) {
      boolean open = junction.mark() == '…' && Character.isUpperCase(after.first());
      return open && !Quotation.goesOn(junction, after) || turn && !junction.isClosed();
    }
    if (after.isNumber() && (isNumberEnd() || isDateNext())) {
      return true;
    }
    return (turn || after.isNumber() || isSmallName() || after.isListLetter()) && isPlain()
        || after.isSmallWord() && isWhole();
  }

  /**
   * Whether the word before a small letter is no abbreviation, by its length or its last letter, so
   * that the stop ends a sentence: «Вот таблица. sort её упорядочит.»
   */
  private boolean isWhole() {
    boolean whole = WordShape.isWhole(word) && !Abbreviations.isClipped(word);
    return !junction.isClosed() && (whole || word.isEmpty() && junction.isAfterClose());
  }

  /** Whether a sentence ends where no blank follows the stop: ушёл.Она, left.She, ушёл[5].Она. */
  private boolean isRunOn() {
    if (word.isEmpty()) {
      return junction.isAfterClose()
          && (Letters.isCyrillic(after.first()) || Abbreviations.isOpener(next));
    }
    boolean small = word.length() > 2 && word.chars().allMatch(Character::isLowerCase);
    return small
        && (Letters.isCyrillic(word.charAt(0)) && Letters.isCyrillic(after.first())
            || Abbreviations.isOpener(next));
  }

  /** A word that is no abbreviation, the name of a site, or any with a quote before or after. */
  private boolean isPlain() {
    boolean letters = WordShape.isLetters(word) || WordShape.isSite(word);
    boolean abbreviation =
        Abbreviations.isBeforeNumber(word) || Abbreviations.isMeasure(word) || isInsideNumber();
    return junction.isClosed() || junction.isAfterClose() || letters && !abbreviation;
  }

  /** The number of «до 15 апреля 15. 20 человек», but not of 15. 11. 2023 or № 5. 6. */
  private boolean isNumberEnd() {
    String before = junction.wordBeforeThat();
    return WordShape.isDigits(word)
        && before.length() > 2
        && before.chars().allMatch(Character::isLetter)
        && !after.isTwoNumbers();
  }

  /** A year or millions, and then a date: в 2016 г. 24 июля. */
  private boolean isDateNext() {
    return isDateMeasure() && after.isDate() && !Openings.end(junction);
  }

  /** The name of a thing or site in small letters: iPhone, example.org. */
  private boolean isSmallName() {
    return WordShape.isBrand(next) || after.isDomain();
  }

  /** Yahoo!, oOh! */
  private boolean isExclaimed() {
    return (WordShape.isBrand(word) || Abbreviations.isExclaimed(word))
        && !Abbreviations.isOpener(next);
  }

  /**
   * One letter: a capital as in А. С. Пушкин or Karl-H. Müller, unless a noun says what it is
   * (vitamin C), or г. Омск.
   */
  private boolean isInitial() {
    if (word.length() != 1 || junction.isClosed() || junction.isAfterSign()) {
      return WordShape.isDoubleName(word) && !junction.isClosed();
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return LETTERS_BEFORE_NAME.contains(word) && !isAfterT("дп");
    }
    return !isPronoun()
        && !isLatinInRussian()
        && !Abbreviations.isBeforeLetter(junction.wordBeforeThat());
  }

  /** I as a word of its own, no initial of Prof. I. Smith, I. I. Smith or Brown, I. Smith. */
  private boolean isPronoun() {
    boolean initials = next.length() == 1 && after.afterWord() == '.';
    boolean listed = junction.beforeWord() == ',';
    return word.equals("I") && !initials && !listed && !junction.wordBeforeThat().endsWith(".");
  }

  /** The Latin letter of Генрих V or витамин C, no initial of a Russian name. */
  private boolean isLatinInRussian() {
    String before = junction.wordBeforeThat();
    return Letters.isAsciiLetter(word.charAt(0))
        && Letters.isCyrillic(after.first())
        && !before.isEmpty()
        && Letters.isCyrillic(before.charAt(before.length() - 1));
  }

  /** The пр. of пр. Мира, an avenue, but not of и пр. */
  private boolean isAvenue() {
    return word.equals("пр") && !junction.wordBeforeThat().equals("и");
  }

  /** The им. of «театр им. Чехова», not the pronoun. */
  private boolean isNamedAfter() {
    boolean initials = next.length() == 1 && after.afterWord() == '.';
    return word.equals("им") && (initials || Abbreviations.isBearer(junction.wordBeforeThat()));
  }

  /** One of some letters after т. and a blank: т. е. and т. д. in their spaced form. */
  private boolean isAfterT(String letters) {
    return word.length() == 1 && letters.contains(word) && junction.wordBeforeThat().equals("т.");
  }

  /** The last letter of т. е., т. к., e. g. and i. e. */
  private boolean isSpacedOut() {
    return isAfterT("екноч")
        || word.equals("g") && junction.wordBeforeThat().equals("e.")
        || word.equals("e") && junction.wordBeforeThat().equals("i.");
  }

  private boolean isHour() {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  /** A measure after a number, Arabic or Roman, or the era of 44 г. до н. э. */
  private boolean isMeasure() {
    boolean era = word.equals("э") && junction.wordBeforeThat().equals("н.") || word.equals("н.э");
    return era || Abbreviations.isMeasure(word) && isAfterNumber();
  }

  private boolean isAfterNumber() {
    char before = junction.beforeWord();
    return Character.isDigit(before)
        || "IVXХ".indexOf(before) >= 0
        || isAfterAmount(junction.wordBeforeThat());
  }

  /** After 1990-х, тыс. or кв. */
  private static boolean isAfterAmount(String word) {
    return WordShape.isFromDigit(word)
        || "кв. куб. тыс. млн. млрд.".contains(word) && word.length() > 2;
  }
}
