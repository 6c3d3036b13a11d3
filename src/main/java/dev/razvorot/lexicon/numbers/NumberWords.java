package dev.razvorot.lexicon.numbers;

import dev.razvorot.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Number words and scale words of one language, in every case a text may show them in. */
final class NumberWords {
  private static final NumberWords ENGLISH = english();
  private static final NumberWords RUSSIAN = russian();

  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();

  /** Words that count people: two of them; no other number word joins them. */
  private final Map<String, Integer> collectives = new HashMap<>();

  private final Set<String> oneAndAHalf;

  private NumberWords(String... oneAndAHalf) {
    this.oneAndAHalf = Set.of(oneAndAHalf);
  }

  static NumberWords of(Language language) {
    return language == Language.ENGLISH ? ENGLISH : RUSSIAN;
  }

  /** What a number word is worth; 0 for any other word. */
  int value(String word) {
    return values.getOrDefault(word, 0);
  }

  /**
   * The digits that a word may stand for alone: 20 for twenty, 2 for двое; empty for one, which is
   * as often a pronoun, and for other words.
   */
  Optional<String> digits(String word) {
    int value = collectives.getOrDefault(word, value(word));
    return value > 1 ? Optional.of(Integer.toString(value)) : Optional.empty();
  }

  /** What a scale word multiplies by; empty for any other word. */
  Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(scales.get(word));
  }

  /** Whether a word says one and a half of the scale behind it: полтора миллиона. */
  boolean isOneAndAHalf(String word) {
    return oneAndAHalf.contains(word);
  }

  /** Whether a word spells a number or a scale. */
  boolean has(String word) {
    return values.containsKey(word) || scales.containsKey(word) || isOneAndAHalf(word);
  }

  private NumberWords values(int value, String... words) {
    return put(values, value, words);
  }

  private NumberWords collectives(int value, String... words) {
    return put(collectives, value, words);
  }

  private NumberWords scales(String scale, String... words) {
    return put(scales, new BigDecimal(scale), words);
  }

  private <V> NumberWords put(Map<String, V> map, V value, String... words) {
    for (String word : words) {
      map.put(word, value);
    }
    return this;
  }

  private static NumberWords english() {
    NumberWords words = new NumberWords();
    String[] small = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < small.length; i++) {
      words.values(i + 1, small[i]);
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      words.values(10 * (i + 2), tens[i]);
    }
    return words
        .scales("100", "hundred")
        .scales("100000", "lakh", "lakhs")
        .scales("10000000", "crore", "crores")
        .scales("1000", "thousand", "k")
        .scales("1000000", "million", "m", "mn", "mln")
        .scales("1000000000", "billion", "bn", "bln")
        .scales("1000000000000", "trillion", "tn", "trn");
  }

  private static NumberWords russian() {
    return new NumberWords("полтора", "полторы", "полутора")
        .values(1, "один", "одна", "одно", "одного", "одной", "одному", "одним", "одну")
        .values(2, "два", "две", "двух", "двум", "двумя")
        .values(3, "три", "трёх", "трех", "трём", "трем", "тремя")
        .values(4, "четыре", "четырёх", "четырех", "четырём", "четырем", "четырьмя")
        .values(5, "пять", "пяти", "пятью")
        .values(6, "шесть", "шести", "шестью")
        .values(7, "семь", "семи", "семью")
        .values(8, "восемь", "восьми", "восемью", "восьмью")
        .values(9, "девять", "девяти", "девятью")
        .values(10, "десять", "десяти", "десятью")
        .values(11, "одиннадцать", "одиннадцати")
        .values(12, "двенадцать", "двенадцати")
        .values(13, "тринадцать", "тринадцати")
        .values(14, "четырнадцать", "четырнадцати")
        .values(15, "пятнадцать", "пятнадцати")
        .values(16, "шестнадцать", "шестнадцати")
        .values(17, "семнадцать", "семнадцати")
        .values(18, "восемнадцать", "восемнадцати")
        .values(19, "девятнадцать", "девятнадцати")
        .values(20, "двадцать", "двадцати", "двадцатью")
        .values(30, "тридцать", "тридцати", "тридцатью")
        .values(40, "сорок", "сорока")
        .values(50, "пятьдесят", "пятидесяти")
        .values(60, "шестьдесят", "шестидесяти")
        .values(70, "семьдесят", "семидесяти")
        .values(80, "восемьдесят", "восьмидесяти")
        .values(90, "девяносто", "девяноста")
        .values(100, "сто", "ста")
        .values(200, "двести", "двухсот")
        .values(300, "триста", "трёхсот", "трехсот")
        .values(400, "четыреста", "четырёхсот", "четырехсот")
        .values(500, "пятьсот", "пятисот")
        .values(600, "шестьсот", "шестисот")
        .values(700, "семьсот", "семисот")
        .values(800, "восемьсот", "восьмисот")
        .values(900, "девятьсот", "девятисот")
        .collectives(2, "двое", "двоих", "двоим", "двоими")
        .collectives(3, "трое", "троих", "троим", "троими")
        .collectives(4, "четверо", "четверых", "четверым", "четверыми")
        .collectives(5, "пятеро", "пятерых", "пятерым", "пятерыми")
        .collectives(6, "шестеро", "шестерых", "шестерым", "шестерыми")
        .collectives(7, "семеро", "семерых", "семерым", "семерыми")
        .values(500_000, "полмиллиона", "полумиллиона")
        .values(500_000_000, "полмиллиарда", "полумиллиарда")
        .scales(
            "1000",
            "тыс",
            "тысяча",
            "тысячи",
            "тысяч",
            "тысяче",
            "тысячу",
            "тысячам",
            "тысячами",
            "тысячах")
        .scales(
            "1000000",
            "млн",
            "миллион",
            "миллиона",
            "миллионов",
            "миллиону",
            "миллионам",
            "миллионами")
        .scales(
            "1000000000", "млрд", "миллиард", "миллиарда", "миллиардов", "миллиарду", "миллиардам")
        .scales("1000000000000", "трлн", "триллион", "триллиона", "триллионов", "триллиону");
  }
}
