package dev.razvorot.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.format.tmx.TmxFiles.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formatting within segments. */
class TmxCodesTest {
  @TempDir private Path folder;
  private TmxFiles files;

  @BeforeEach
  void open() {
    files = new TmxFiles(folder);
  }

  @Test
  void paired_codes_stand_beside_the_text() throws IOException {
    Read read =
        files.english(
            "The <bpt i=\"3\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>dog<ept i=\"3\">&lt;/b&gt;</ept>"
                + " barks");

    assertThat(read.only().source().text()).isEqualTo("The dog barks");
    assertThat(read.only().source().codes())
        .containsExactly(
            new InlineCode(4, Kind.BEGIN, "1", "bold", "<b>"),
            new InlineCode(7, Kind.END, "1", "", "</b>"));
    assertThat(read.report().isClean()).isTrue();
  }

  @Test
  void codes_may_overlap() throws IOException {
    Read read =
        files.english(
            "<bpt i=\"1\">[b]</bpt>a<bpt i=\"2\">[i]</bpt>b<ept i=\"1\">[/b]</ept>c"
                + "<ept i=\"2\">[/i]</ept>");

    assertThat(read.only().source().text()).isEqualTo("abc");
    assertThat(read.only().source().codes())
        .extracting(InlineCode::id)
        .containsExactly("1", "2", "1", "2");
  }

  @Test
  void lone_codes_and_points_keep_what_they_are() throws IOException {
    Read read =
        files.english(
            "<it pos=\"begin\" x=\"1\">{\\b</it>First<ph x=\"2\" type=\"lb\">\\n</ph>half<ut>}</ut>"
                + "<it pos=\"end\" x=\"4\">}</it>");

    assertThat(read.only().source().text()).isEqualTo("Firsthalf");
    assertThat(read.only().source().codes())
        .containsExactly(
            new InlineCode(0, Kind.LONE_BEGIN, "1", "", "{\\b"),
            new InlineCode(5, Kind.POINT, "2", "lb", "\\n"),
            new InlineCode(9, Kind.POINT, "", "", "}"),
            new InlineCode(9, Kind.LONE_END, "4", "", "}"));
  }

  @Test
  void highlighted_words_are_part_of_the_text() throws IOException {
    Read read = files.english("The <hi type=\"b\">dog <hi>barks</hi></hi> loud");

    assertThat(read.only().source().text()).isEqualTo("The dog barks loud");
    assertThat(read.only().source().codes())
        .containsExactly(
            new InlineCode(4, Kind.BEGIN, "b", "b", ""),
            new InlineCode(8, Kind.BEGIN, "hi", "hi", ""),
            new InlineCode(13, Kind.END, "hi", "", ""),
            new InlineCode(13, Kind.END, "b", "", ""));
  }

  @Test
  void unknown_elements_lose_no_text() throws IOException {
    Read read = files.english("Press <g id=\"1\">Start</g> now");

    assertThat(read.only().source().text()).isEqualTo("Press Start now");
    assertThat(read.oddities()).containsExactly("tmx-inline");
  }

  @Test
  void codes_without_partner_become_lone_ones() throws IOException {
    Read read = files.english("<ept i=\"1\">b</ept>Text<bpt i=\"1\">a</bpt><bpt i=\"1\">c</bpt>");

    assertThat(read.only().source().codes())
        .extracting(InlineCode::kind)
        .containsExactly(Kind.LONE_END, Kind.LONE_BEGIN, Kind.LONE_BEGIN);
    assertThat(read.oddities()).containsExactly("tmx-unpaired-code");
  }

  @Test
  void text_within_a_code_is_told() throws IOException {
    Read read = files.english("See <ph>&lt;img alt=\"<sub>Moscow</sub>\"&gt;</ph>.");

    assertThat(read.only().source().text()).isEqualTo("See .");
    assertThat(read.only().source().codes().get(0).content()).isEqualTo("<img alt=\"Moscow\">");
    assertThat(read.oddities()).containsExactly("tmx-sub");
  }

  @Test
  void comments_and_cdata_do_not_cut_the_text() throws IOException {
    Read read = files.english("Hel<!-- & < -->lo, <![CDATA[R&D <b>]]><?x & ?>!");

    assertThat(read.only().source().text()).isEqualTo("Hello, R&D <b>!");
    assertThat(read.report().isClean()).isTrue();
  }

  @Test
  void text_alone_is_given_when_asked() throws IOException {
    Path path = folder.resolve("a.tmx");
    Files.writeString(
        path,
        TmxFiles.document(
            "<tu>"
                + TmxFiles.variant("en", "A <ph>x</ph>B")
                + TmxFiles.variant("ru", "В")
                + "</tu>"));

    assertThat(files.file(path, Codes.DROP).only().source())
        .isEqualTo(new dev.razvorot.Variant(dev.razvorot.Language.ENGLISH, "A B"));
  }
}
