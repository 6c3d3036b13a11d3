package dev.razvorot.text;

/** Decides whether a sentence ends at a {@link Junction}. */
final class SentenceRules {
  /** Characters of an opening such as «В 2016 г.», whose stop does not end the sentence. */
  private static final int OPENING = 14;

  /** Digits or letters of a list number. */
  private static final int LIST_NUMBER = 3;

  /** One small letter with a stop before a name: г. Москва, о. Сахалин. */
  private static final String LETTERS_BEFORE_NAME = "гдсромптчвх";

  private final Junction junction;
  private final String word;
  private final String next;

  private SentenceRules(Junction junction) {
    this.junction = junction;
    this.word = junction.word();
    this.next = junction.next();
  }

  /** Whether a sentence ends where ICU says one does. */
  static boolean isRight(Junction junction) {
    return new SentenceRules(junction).isRight();
  }

  /** Whether a sentence ends where ICU by its rules says none does. */
  static boolean isLeftOut(Junction junction) {
    return new SentenceRules(junction).isLeftOut();
  }

  private boolean isRight() {
    if (!junction.isParted() && !Character.isUpperCase(junction.first())) {
      return false;
    }
    if (junction.isEllipsis()) {
      return true;
    }
    if (junction.mark() != '.') {
      return !Character.isLowerCase(junction.first())
          && !isBrand(word)
          && !Abbreviations.isExclaimed(word);
    }
    return !isListNumber() && !junction.isBeforeAgency() && (!isAbbreviated() || isOpened());
  }

  /** Whether the stop belongs to an abbreviation that here does not end its sentence. */
  private boolean isAbbreviated() {
    if (junction.isBracketed()) {
      return Abbreviations.isKnown(word) || isDotted(word);
    }
    if (isHour()) {
      return Abbreviations.isAfterHour(next) || junction.isBeforeBracket();
    }
    if (junction.isBeforeNumber() && Abbreviations.isBeforeNumber(word)) {
      return true;
    }
    if (Abbreviations.isMeasure(word) && isAfterNumber()) {
      return junction.length() <= OPENING;
    }
    boolean known = Abbreviations.isBeforeName(word) || isInitial() || isDotted(word);
    return known || isAfterT("екноч") || isNamedAfter();
  }

  /** Whether the next word opens a sentence for certain; no title is followed by one. */
  private boolean isOpened() {
    boolean opener = Abbreviations.isOpener(next) && junction.afterNext() != '.';
    return opener && !junction.isBracketed() && !Abbreviations.isTitle(word) && !isAfterT("екноч");
  }

  /** Before what is no capital: numbers, turns of a dialogue, names such as iPhone; after …. */
  private boolean isLeftOut() {
    boolean turn = junction.isBeforeTurn();
    if (junction.mark() != '.' || junction.isEllipsis()) {
      boolean open = junction.mark() == '…' && Character.isUpperCase(junction.first());
      return open || turn && !junction.isClosed();
    }
    return (turn || junction.isBeforeNumber() || isBrand(next)) && isPlain();
  }

  /** A word that is no abbreviation, or any with a closing quote. */
  private boolean isPlain() {
    boolean letters = word.length() > 1 && word.chars().allMatch(SentenceRules::isOfWord);
    boolean abbreviation = Abbreviations.isBeforeNumber(word) || Abbreviations.isMeasure(word);
    return junction.isClosed() || letters && !abbreviation;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
  }

  /** A small letter and then a capital: iPhone, eBay, oOh. */
  private static boolean isBrand(String word) {
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && word.chars().anyMatch(Character::isUpperCase)
        && word.chars().allMatch(Character::isLetter);
  }

  /** A number or letter that stands alone before its stop: 1. Введение. */
  private boolean isListNumber() {
    boolean number = word.length() <= LIST_NUMBER && word.chars().allMatch(Character::isDigit);
    return junction.isFirstWord() && (number || word.length() == 1);
  }

  /**
   * One letter: a capital as in А. С. Пушкин, unless a noun says what it is (vitamin C), or г.
   * Омск.
   */
  private boolean isInitial() {
    if (word.length() != 1 || junction.isClosed()) {
      return false;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return LETTERS_BEFORE_NAME.contains(word) && !isAfterT("дп");
    }
    return !word.equals("I") && !Abbreviations.isBeforeLetter(junction.wordBeforeThat());
  }

  /** The им. of «театр им. Чехова», not the pronoun. */
  private boolean isNamedAfter() {
    boolean initials = next.length() == 1 && junction.afterNext() == '.';
    return word.equals("им") && (initials || Abbreviations.isBearer(junction.wordBeforeThat()));
  }

  /** One of some letters after т. and a blank: т. е. and т. д. in their spaced form. */
  private boolean isAfterT(String letters) {
    return word.length() == 1 && letters.contains(word) && junction.wordBeforeThat().equals("т.");
  }

  /** Capitals with stops between: U.S, А.С. */
  static boolean isDotted(String word) {
    boolean dotted = word.length() > 2;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      dotted &= i % 2 == 0 ? Character.isUpperCase(c) : c == '.';
    }
    return dotted;
  }

  private boolean isHour() {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  /** Whether a number, Arabic or Roman, stands before the word. */
  private boolean isAfterNumber() {
    char before = junction.beforeWord();
    return Character.isDigit(before) || "IVXХ".indexOf(before) >= 0;
  }
}
