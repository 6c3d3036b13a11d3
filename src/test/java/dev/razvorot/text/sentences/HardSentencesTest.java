package dev.razvorot.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hard cases in two files: a bar stands where a sentence ends, blanks around it are one blank. */
class HardSentencesTest {

  static Stream<String> russian() throws IOException {
    return cases("sentences.ru.txt");
  }

  static Stream<String> english() throws IOException {
    return cases("sentences.en.txt");
  }

  private static Stream<String> cases(String name) throws IOException {
    try (InputStream in = HardSentencesTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("russian")
  void cuts_russian_where_a_sentence_ends(String expected) {
    assertThat(marked(expected)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("english")
  void cuts_english_where_a_sentence_ends(String expected) {
    assertThat(marked(expected)).isEqualTo(expected);
  }

  private static String marked(String expected) {
    String text = expected.replace(" | ", " ").replace("|", "");
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : Sentences.ends(text)) {
      sentences.add(text.substring(start, end));
      start = end;
    }
    return String.join("|", sentences).replace(" |", " | ");
  }
}
