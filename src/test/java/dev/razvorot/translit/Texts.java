package dev.razvorot.translit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Russian for the tests of this room. */
final class Texts {
  private static final String LETTERS =
      "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";

  /** Everything that meets rules in real texts, and some that should not. */
  private static final String ODDITIES =
      "ѢѣІіѲѳѴѵЄєЇїҐґЎўЂђЋћЉљЊњЏџЈјЃѓЌќЅѕҚқҒғҢңӘәӨөҮүҰұҺһѪѫЀѐЍѝ"
          + "aeiouyëkhstczYAESHJjʹʺ’”'\"`´·-- .,«»\u00a0\n09№—\u0300\u0301\u0306\u0308\u0361🙂𝐀Ω漢";

  private Texts() {}

  /** Words in lower case, Title and UPPER, and as they are. */
  static Stream<String> words() {
    return lines("words.txt").stream().flatMap(Texts::cases).distinct();
  }

  static Stream<String> cases(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String title = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    return Stream.of(word, lower, title, word.toUpperCase(Locale.ROOT));
  }

  static List<String> lines(String name) {
    try (InputStream stream = Texts.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A string of letters and oddities that no language has. */
  static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      String source = random.nextInt(4) == 0 ? ODDITIES : LETTERS;
      int at = random.nextInt(source.codePointCount(0, source.length()));
      text.appendCodePoint(source.codePointAt(source.offsetByCodePoints(0, at)));
    }
    return text.toString();
  }
}
