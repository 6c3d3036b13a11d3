package dev.razvorot.align;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.razvorot.align.LinesAndGold.Pair;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Messages of programs and their translations, in the order of their files: of compiled catalogues
 * (GNU gettext, manual, "The Format of GNU MO Files"), and of two JSON files with the same keys.
 * None stands there twice, in either language; all blanks are one blank.
 */
final class Catalogues {
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Catalogues() {}

  /** Of a message with plural forms, the first form. */
  static List<Pair> compiled(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    Catalogues catalogue = new Catalogues();
    for (int k = 0; k < bytes.getInt(8); k++) {
      catalogue.add(
          string(bytes, bytes.getInt(12) + 8 * k), string(bytes, bytes.getInt(16) + 8 * k));
    }
    return catalogue.pairs;
  }

  private static String string(ByteBuffer bytes, int at) {
    byte[] text = new byte[bytes.getInt(at)];
    bytes.get(bytes.getInt(at + 4), text);
    String all = new String(text, StandardCharsets.UTF_8);
    return all.substring(all.indexOf('\u0004') + 1).split("\0", -1)[0];
  }

  /**
   * Texts that stand below the same path of keys.
   *
   * @param paths a regular expression: which paths count
   */
  static List<Pair> json(Path english, Path russian, String paths) throws IOException {
    Map<String, String> translations = texts(russian);
    Catalogues catalogue = new Catalogues();
    texts(english)
        .forEach(
            (path, text) -> {
              if (path.matches(paths)) {
                catalogue.add(text, translations.getOrDefault(path, ""));
              }
            });
    return catalogue.pairs;
  }

  /** All texts of a JSON file by their paths, the language on top left out. */
  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          String path = json.getParsingContext().pathAsPointer().toString();
          texts.put(path.replaceFirst("^/(en|ru)/", "/"), json.getText());
        }
      }
    }
    return texts;
  }

  private void add(String message, String translation) {
    String english = message.strip().replaceAll("\\s+", " ");
    String russian = translation.strip().replaceAll("\\s+", " ");
    boolean translated = russian.codePoints().anyMatch(c -> c >= 'А' && c <= 'я');
    if (!english.isEmpty() && translated && seen.add(english) & seen.add(russian)) {
      pairs.add(new Pair(english, russian));
    }
  }
}
