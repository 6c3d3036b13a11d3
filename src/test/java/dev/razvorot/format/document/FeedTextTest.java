package dev.razvorot.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of news as lines of text. */
class FeedTextTest {
  @TempDir private Path folder;

  @Test
  void titles_and_descriptions_of_rss_are_lines_of_their_own() throws IOException {
    String feed =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:media="m"><channel><title>Вести Выборга</title>
        <image><title>Вести Выборга: знак</title><url>a.png</url></image>
        <item><title>Паром &amp;laquo;Русь&amp;raquo; сел на мель</title>
        <link>https://example.org/1</link>
        <description><![CDATA[<p>Жертв нет.</p>
        <img src="a.jpg"/><p>Идёт <b>проверка</b>.<br>Рейсы отменены.</p>]]></description>
        <media:content url="a.jpg"><media:title>Паром у мыса</media:title></media:content>
        <category>Новости</category></item>
        <item><title>Снег &lt; дождя</title><description>Снег &lt; дождя</description></item>
        </channel></rss>
        """;

    assertThat(lines("news.rss", feed))
        .containsExactly(
            "Вести Выборга",
            "Паром «Русь» сел на мель",
            "Жертв нет.",
            "Идёт проверка.",
            "Рейсы отменены.",
            "Паром у мыса",
            "Снег < дождя");
    assertThat(read("news.rss", feed).raw().text().lines().toList().get(3)).startsWith("Паром");
  }

  @Test
  void atom_says_for_each_text_what_it_is() throws IOException {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Tags such as &lt;b&gt;</title>
        <entry><title type="html">Snow &amp;amp; &lt;i&gt;rain&lt;/i&gt;</title>
        <source><title>Another feed</title></source>
        <summary>It snowed.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It snowed.</p>
        <p>Then 5 &lt; 6.<br/>End</p></div></content>
        <content type="image/png">iVBORw0KGgo=</content></entry></feed>
        """;

    assertThat(lines("news.atom", feed))
        .containsExactly("Tags such as <b>", "Snow & rain", "It snowed.", "Then 5 < 6.", "End");
  }

  @Test
  void the_first_rss_is_read_too_in_the_encoding_it_declares() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='windows-1251'?><rdf:RDF xmlns:rdf='r'><channel><title>Лёд"
            + "</title></channel><item><title>Снег</title></item></rdf:RDF>";
    Path file =
        Files.write(folder.resolve("a.xml"), feed.getBytes(Charset.forName("windows-1251")));

    ReadText read = TextReader.read(file);

    assertThat(read.raw().text()).isEqualTo("Лёд\nСнег\n");
    assertThat(read.charset()).isEqualTo(Charset.forName("windows-1251"));
    assertThat(read.format()).isEqualTo(DocumentFormat.FEED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "news.en", "a.xml"})
  void feeds_are_known_by_what_they_hold(String name) throws IOException {
    String feed = "\uFEFF\n<!-- made by hand --><rss><channel><title>Снег</title></channel></rss>";

    assertThat(lines(name, feed.replace("\n<!-- made by hand -->", ""))).containsExactly("Снег");
    assertThat(lines("b.xml", feed)).containsExactly("Снег");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><resources><string>Снег</string></resources>",
        "<resources/>",
        "Просто текст",
        ""
      })
  void other_xml_is_refused(String xml) throws IOException {
    Path file = Files.writeString(folder.resolve("strings.xml"), xml);

    assertThatThrownBy(() -> TextReader.read(file))
        .hasMessageStartingWith(file + ":1:1: ")
        .hasMessageContaining("XML ")
        .hasMessageContaining("was expected");
  }

  @Test
  void entities_neither_grow_nor_reach_out() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "тайна", StandardCharsets.UTF_8);
    String external =
        "<!DOCTYPE rss [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]><rss><title>а&e;б</title></rss>";
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'снегопад'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    Path growing =
        Files.writeString(folder.resolve("b.rss"), bomb + "]><rss><title>&a11;</title></rss>");

    assertThat(String.join("", lines("a.rss", external))).doesNotContain("тайна");
    assertThatThrownBy(() -> TextReader.read(growing)).hasMessageStartingWith(growing + ":1:");
  }

  @Test
  void a_feed_that_breaks_off_is_refused_with_its_place() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rss"), "<rss><channel>\n<item><title>Сн");

    assertThatThrownBy(() -> TextReader.read(file)).hasMessageStartingWith(file + ":2:");
  }

  private List<String> lines(String name, String feed) throws IOException {
    return read(name, feed).raw().text().lines().filter(line -> !line.isEmpty()).toList();
  }

  private ReadText read(String name, String feed) throws IOException {
    return TextReader.read(Files.writeString(folder.resolve(name), feed));
  }
}
