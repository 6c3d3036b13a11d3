package dev.razvorot.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.tokens.XmlOddity;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a document is read the quick way or the thorough one makes no difference. */
class SoundTokensTest {
  private static final int FILES = 10 * Integer.getInteger("fuzz", 100);

  private static final TagNames TAGS =
      new TagNames(Set.of("tmx", "body", "tu", "tuv", "seg", "note", "ph"), "seg");

  private static final String SOUND =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <!-- Память -->
      <tmx version='1.4'
           datatype="plaintext">
      <body><tu tuid = "1&amp;2"><note/>
      <tuv xml:lang="en"><seg>A &lt;tag&gt; &#169; 😀 <ph x="1">%s</ph> end</seg></tuv>
      <tuv xml:lang="ru" ><seg>Ёлка — «ель»\r
      вторая строка</seg></tuv >
      <!-- конец --></tu></body>
      </tmx>
      """;

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          ";",
          "\"",
          "'",
          "/",
          "=",
          " ",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\0",
          "\u0001",
          "]]>",
          "<![CDATA[x]]>",
          "<!--",
          "-->",
          "--",
          "<?pi?>",
          "<?xml version=\"1.0\"?>",
          "<br>",
          "<br/>",
          "<b>ж</b>",
          "<seg>",
          "</seg>",
          "<ph/>",
          "<TU>",
          "</tu>",
          "a=\"1\"",
          "&nbsp;",
          "&#0;",
          "&#xFFFE;",
          "&#X41;",
          "&#00000065;",
          "&#1114112;",
          "\uFEFF",
          "\uFFFF",
          "\u0085",
          "<!DOCTYPE x [<!ENTITY e \"ё\">]>",
          "&e;",
          "<x:tu>",
          "</x:tu>",
          "<tu xmlns:x=\"y\">");

  @TempDir private Path folder;

  @Test
  void a_sound_document_is_read_to_its_end_the_quick_way() throws IOException {
    Path file = Files.writeString(folder.resolve("память.tmx"), SOUND);

    List<String> events = read(file, true);

    assertThat(events).first().asString().isEqualTo("START 4:1 tmx version=1.4 datatype=plaintext");
    assertThat(events)
        .containsSubsequence(
            "TEXT 7:25 A <tag> © 😀 ",
            "START 7:49 ph x=1",
            "TEXT 8:26 Ёлка — «ель»\nвторая строка",
            "END 9:14 seg");
    assertThat(events).last().asString().startsWith("DONE");
  }

  @Test
  void damaged_documents_are_read_the_same_by_both_ways() throws IOException {
    for (int seed = 0; seed < FILES; seed++) {
      String damaged = damaged(new Random(seed));
      Path file = Files.write(folder.resolve("a.tmx"), damaged.getBytes(StandardCharsets.UTF_8));

      assertThat(read(file, true)).as("seed %d:%n%s", seed, damaged).isEqualTo(read(file, false));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 32_600, 32_700, 40_000, 70_000})
  void long_texts_are_read_the_same_by_both_ways(int length) throws IOException {
    String text = SOUND.replace("Ёлка", "ё &amp;\r\n".repeat(length / 8));
    Path file = Files.writeString(folder.resolve("a.tmx"), text.repeat(1));

    assertThat(read(file, true)).isEqualTo(read(file, false));
  }

  @Test
  void a_document_that_turns_odd_after_many_pages_is_read_the_same_by_both_ways()
      throws IOException {
    String unit = "<tu tuid=\"ё\"><note>Строка &quot;раз&quot; 😀</note>\r\n<!-- -->текст</tu>\n";
    String text = "<tmx><body>" + unit.repeat(2000) + "<tu>a & b<note>в</body></tmx>";
    Path file = Files.writeString(folder.resolve("a.tmx"), text);

    assertThat(read(file, true)).isEqualTo(read(file, false));
  }

  /** All that a cursor says, how it ended, and what is reported but for the encoding. */
  private static List<String> read(Path file, boolean quick) throws IOException {
    ReadTally tally = tally();
    List<String> events = new ArrayList<>();
    try (XmlCursor cursor = open(file, quick, tally)) {
      addAll(cursor, events);
    } catch (IOException e) {
      events.add(e.getMessage());
    }
    tally.report().entries().stream()
        .filter(entry -> entry.oddity() != XmlOddity.ENCODING)
        .forEach(entry -> events.add(entry.toString()));
    return events;
  }

  private static XmlCursor open(Path file, boolean quick, ReadTally tally) throws IOException {
    EncodedFile encoded = EncodedFile.of(file);
    return quick
        ? XmlCursor.open(encoded, TAGS, tally)
        : XmlCursor.openMended(encoded, TAGS, tally);
  }

  private static void addAll(XmlCursor cursor, List<String> events) throws IOException {
    while (cursor.next() != Event.DONE) {
      add(cursor, events);
    }
    events.add("DONE " + at(cursor));
  }

  /** Texts in pieces are joined: where they are parted is no one's business. */
  private static void add(XmlCursor cursor, List<String> events) throws IOException {
    if (cursor.event() != Event.TEXT) {
      events.add(cursor.event() + " " + at(cursor) + " " + cursor.name() + attributes(cursor));
      return;
    }
    String last = events.isEmpty() ? "" : events.get(events.size() - 1);
    if (last.startsWith("TEXT")) {
      events.set(events.size() - 1, last + cursor.piece());
    } else {
      events.add("TEXT " + at(cursor) + " " + cursor.piece());
    }
  }

  private static String at(XmlCursor cursor) {
    return cursor.place().line() + ":" + cursor.place().column();
  }

  private static String attributes(XmlCursor cursor) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; cursor.event() == Event.START && i < cursor.attributes(); i++) {
      attributes.append(' ').append(cursor.attributeName(i)).append('=');
      attributes.append(cursor.attributeValue(i));
    }
    return attributes.toString();
  }

  private static ReadTally tally() {
    return new ReadTally("a.tmx");
  }

  private static String damaged(Random random) {
    StringBuilder text = new StringBuilder(SOUND);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int to = random.nextInt(3) == 0 ? Math.min(text.length(), at + random.nextInt(12)) : at;
      text.replace(at, to, random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
