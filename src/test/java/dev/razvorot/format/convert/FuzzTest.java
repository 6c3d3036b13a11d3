package dev.razvorot.format.convert;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files with bytes flipped, cut out, doubled and spliced: a reader answers, or says what is wrong
 * and where; nothing else. The number of files of each of seven sorts is set by {@code
 * -Dfuzz=14300}, as continuous integration does.
 */
class FuzzTest {
  private static final int FILES = Integer.getInteger("fuzz", 100);

  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "&",
          "&#",
          "&#x",
          ";",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?",
          "?>",
          "\"",
          "'",
          "<!DOCTYPE x [",
          "<!ENTITY a \"&a;\">",
          "\0",
          "\uFEFF",
          "<seg>",
          "</seg>",
          "<tuv>",
          "{",
          "}",
          "[",
          ",",
          "\\u",
          "\\ud83d",
          "\n",
          "\r",
          "encoding=\"x\"",
          "xml:lang=\"en\"",
          "i=\"1\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.tmx", "a.tmx.gz", "a.csv", "a.tsv", "a.jsonl", "a.xlf", "a.xlf2"})
  void a_damaged_file_is_answered_or_refused_with_its_place(String name) throws IOException {
    byte[] sound = sound(name);
    Path damaged = folder.resolve("x" + name);
    try (FileChannel file = FileChannel.open(damaged, CREATE, WRITE)) {
      for (int seed = 0; seed < FILES; seed++) {
        byte[] bytes = damage(sound, new Random(seed));
        file.truncate(bytes.length);
        file.write(ByteBuffer.wrap(bytes), 0);
        try {
          read(damaged);
        } catch (CorpusFormatException e) {
          assertThat(e.getMessage()).startsWith(damaged + ":").contains("; ");
        } catch (RuntimeException | IOException | StackOverflowError e) {
          throw new AssertionError("seed " + seed + " of " + name, e);
        }
      }
    }
  }

  private byte[] sound(String name) throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      CorpusFormat format = CorpusFormat.ofFile(Path.of(name)).orElseThrow();
      try (CorpusWriter writer = format.create(output, name, WriteOptions.of("1"))) {
        for (TranslationUnit unit : new RandomCorpus(1).units(4)) {
          writer.write(unit);
        }
        writer.complete();
      }
      output.complete();
    }
    return Files.readAllBytes(folder.resolve(name));
  }

  private static void read(Path path) throws IOException {
    CorpusFormat format = CorpusFormat.ofFile(path).orElseThrow();
    try (CorpusReader reader = format.open(path, ReadOptions.usual())) {
      Optional<TranslationUnit> unit = reader.read();
      while (unit.isPresent()) {
        unit = reader.read();
      }
      reader.report();
    }
  }

  private static byte[] damage(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = damageOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] damageOnce(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(40));
    byte[] piece = Arrays.copyOfRange(bytes, at, to);
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes, random);
      case 1 -> spliced(bytes, at, new byte[0], to);
      case 2 -> spliced(bytes, random.nextInt(bytes.length + 1), piece);
      case 3 -> {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        yield spliced(bytes, at, token.getBytes(StandardCharsets.UTF_8));
      }
      default -> Arrays.copyOf(bytes, random.nextInt(20) == 0 ? at : bytes.length);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] spliced(byte[] bytes, int at, byte[] piece) {
    return spliced(bytes, at, piece, at);
  }

  private static byte[] spliced(byte[] bytes, int from, byte[] piece, int to) {
    byte[] spliced = Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
    System.arraycopy(piece, 0, spliced, from, piece.length);
    System.arraycopy(bytes, to, spliced, from + piece.length, bytes.length - to);
    return spliced;
  }
}
