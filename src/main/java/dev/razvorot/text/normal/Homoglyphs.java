package dev.razvorot.text.normal;

import dev.razvorot.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds look-alike letters of the wrong script: a Latin letter inside a Cyrillic word (Москвa with
 * a Latin a, СССP) and the reverse.
 *
 * <p>A word is a run of letters; hyphen and digit end it, so IT-компания, USB-кабель, iPhone-ом and
 * COVID-19 are words of one script each. A word of both scripts is mended only if all letters of
 * one of them have a twin in the other, so COVIDный and Xiaomiевский stay; what no letter decides,
 * the words around decide. A word whose letters all have twins and one script (ОН, OH) cannot be
 * told without a dictionary and is not looked at.
 *
 * <p>Thread-safe; O(length).
 */
public final class Homoglyphs {
  /** Letters of the longest word that is looked at; German and chemistry stay below. */
  private static final int LONGEST = 100;

  private Homoglyphs() {}

  /**
   * A word with letters of the wrong script.
   *
   * @param word the word as it stands
   * @param start where it begins in the text, 0-based, in UTF-16 units
   * @param letters where the wrong letters stand in the text, 0-based, in order
   * @param suggestion the word in one script
   */
  public record MixedWord(String word, int start, List<Integer> letters, String suggestion) {

    /** Copies the list. */
    public MixedWord {
      letters = List.copyOf(letters);
    }
  }

  /** The words of a text that hold letters of the wrong script, in order. */
  public static List<MixedWord> find(String text) {
    List<MixedWord> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start);
      if (end > start + 1 && end - start <= LONGEST && hasBoth(text, start, end)) {
        mixed(text, start, end).ifPresent(found::add);
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  /** The text with every such word in one script. */
  public static String repair(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (MixedWord mixed : find(text)) {
      out.append(text, done, mixed.start()).append(mixed.suggestion());
      done = mixed.start() + mixed.word().length();
    }
    return out.append(text, done, text.length()).toString();
  }

  private static boolean hasBoth(String text, int start, int end) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = start; i < end; i++) {
      latin |= Letters.isLatin(text.charAt(i));
      cyrillic |= Letters.isCyrillic(text.charAt(i));
    }
    return latin && cyrillic;
  }

  private static Optional<MixedWord> mixed(String text, int start, int end) {
    String word = text.substring(start, end);
    TwoScripts scripts = new TwoScripts(word, Surroundings.of(text, start, end));
    List<Integer> wrong = scripts.wrongLetters();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder suggestion = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      suggestion.append(wrong.contains(i) ? Twins.of(c) : String.valueOf(c));
    }
    List<Integer> places = wrong.stream().map(i -> start + i).toList();
    return Optional.of(new MixedWord(word, start, places, suggestion.toString()));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Letters, and the stress marks and dots that may follow one. */
  private static boolean isLetter(char c) {
    return Letters.isAsciiLetter(c)
        || c >= 0x80 && (Character.isLetter(c) || c >= 0x300 && c < 0x370);
  }
}
