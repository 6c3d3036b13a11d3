package dev.razvorot.format.convert;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.ReadReport;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads a folder of odd and hostile memories as its {@code MANIFEST.tsv} asks, and compares with
 * what other tools read of them; counts connections and URLs that were tried.
 *
 * <p>Argument: the folder. Run with {@code -Xmx64m}: a reader that needs more than that ends there.
 */
public final class TortureBench {
  /** Column of the manifest with the number of units asked for. */
  private static final int EXPECTED = 5;

  private static final int FIRST_CLIENT = 8;

  /** A hang, by the manifest's own measure. */
  private static final double SLOW_SECONDS = 20;

  /** English texts that the column {@code good_reader} asks for in words. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("own_62_hi.tmx", "The dog barks loud"),
          Map.entry("own_63_ut.tmx", "Abold word"),
          Map.entry("own_64_it.tmx", "First half"),
          Map.entry("own_69_comment_pi_in_seg.tmx", "Hello, world"),
          Map.entry("own_6a_overlap.tmx", "abc"),
          Map.entry("own_6b_escaped_tags.tmx", "Use <b> &amp; &lt;"),
          Map.entry("own_7b_crlf_ref.tmx", "line\r\ntwo"),
          Map.entry("own_7c_html_entity.tmx", "A\u00A0B — C"),
          Map.entry("own_72_xml11_control.tmx", "Hello\u001FWorld"),
          Map.entry("own_74_smp.tmx", "Smile 😀 𝒳"),
          Map.entry("own_97_internal_entity.tmx", "Acme Ltd"),
          Map.entry("own_b2_omegat_style.tmx", "Press <g0>Start</g0>"));

  /** What the message of an error must say. */
  private static final Map<String, String> ERRORS =
      Map.of(
          "own_16_cp1251_declared_utf8.tmx", ":3:230: bytes that are not UTF-8; UTF-8 was expected"
              + " (the text seems to be windows-1251)",
          "own_94_billion_laughs.tmx", "at most 1048576 characters from entities",
          "own_95_quadratic_blowup.tmx", "at most 1048576 characters from entities",
          "own_a2_zip_bomb_30MB.tmx.zip", "at most 5000000 characters");

  private static final AtomicInteger CONNECTIONS = new AtomicInteger();

  private final Path folder;
  private final String hostName;
  private int good;
  private int files;
  private int units;
  private double slowest;

  private record Outcome(
      List<TranslationUnit> units, Optional<ReadReport> report, Optional<IOException> error) {}

  private TortureBench(Path folder) throws IOException {
    this.folder = folder;
    this.hostName = Files.readString(Path.of("/etc/hostname")).strip();
  }

  /** Prints a line for each file that is not read as asked, then the sums. */
  public static void main(String[] args) throws IOException {
    watchNetwork();
    new TortureBench(Path.of(args[0])).run();
  }

  /** Every socket and every URL of this process, whoever opens it, is counted and refused. */
  @SuppressWarnings("deprecation")
  private static void watchNetwork() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          CONNECTIONS.incrementAndGet();
          throw new IllegalStateException("no network");
        });
    URL.setURLStreamHandlerFactory(
        protocol -> {
          if (!protocol.equals("jar") && !protocol.equals("file")) {
            CONNECTIONS.incrementAndGet();
          }
          return null;
        });
  }

  private void run() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("MANIFEST.tsv"));
    String[] head = lines.get(0).split("\t");
    int[] clients = new int[head.length];
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      check(fields);
      for (int i = FIRST_CLIENT; i < fields.length; i++) {
        clients[i] += fields[i].matches("\\d+/.*") ? number(fields[i].split("/")[0]) : 0;
      }
    }
    print("%d of %d files as the manifest asks; %d units", good, files, units);
    for (int i = FIRST_CLIENT; i < head.length; i++) {
      if (clients[i] > 0) {
        print("  %-26s %d units", head[i], clients[i]);
      }
    }
    print("slowest file %.2f s, heap at most %d MB, connections tried %d",
        slowest, Runtime.getRuntime().maxMemory() >> 20, CONNECTIONS.get());
  }

  private void check(String[] fields) {
    long start = System.nanoTime();
    Outcome outcome = read(folder.resolve(fields[0]));
    double seconds = (System.nanoTime() - start) / 1e9;
    slowest = Math.max(slowest, seconds);
    files++;
    units += outcome.units().size();
    boolean asked = isAsked(fields[EXPECTED], outcome) && saysWhatIsAsked(fields[0], outcome);
    boolean leaks = !hostName.isEmpty() && outcome.units().stream().anyMatch(this::leaks);
    if (asked && !leaks && seconds < SLOW_SECONDS) {
      good++;
    } else {
      print("%s: asked %s, %s", fields[0], fields[EXPECTED], outcome);
    }
  }

  /** Text by text: all of them in one would fill the heap that is measured. */
  private boolean leaks(TranslationUnit unit) {
    return unit.source().text().contains(hostName)
        || unit.target().text().contains(hostName)
        || unit.props().toString().contains(hostName);
  }

  private static boolean isAsked(String expected, Outcome outcome) {
    int count = outcome.units().size();
    if (expected.equals("error")) {
      return outcome.error().isPresent();
    }
    if (expected.startsWith("0-1")) {
      return count <= 1;
    }
    if (expected.endsWith("+")) {
      return count >= number(expected) && outcome.error().isPresent();
    }
    boolean told = outcome.report().filter(report -> !report.isClean()).isPresent();
    return count == number(expected)
        && outcome.error().isEmpty()
        && (told || !expected.endsWith("w"));
  }

  private static boolean saysWhatIsAsked(String file, Outcome outcome) {
    String error = outcome.error().map(IOException::getMessage).orElse("");
    boolean text =
        !TEXTS.containsKey(file)
            || outcome.units().get(0).source().text().equals(TEXTS.get(file));
    return text && error.contains(ERRORS.getOrDefault(file, ""));
  }

  private static Outcome read(Path path) {
    List<TranslationUnit> units = new ArrayList<>();
    try (CorpusReader reader = CorpusFormat.of(path).open(path, ReadOptions.usual())) {
      try {
        for (Optional<TranslationUnit> u = reader.read(); u.isPresent(); u = reader.read()) {
          units.add(u.get());
        }
        return new Outcome(units, Optional.of(reader.report()), Optional.empty());
      } catch (IOException e) {
        return new Outcome(units, Optional.of(reader.report()), Optional.of(e));
      }
    } catch (IOException e) {
      return new Outcome(units, Optional.empty(), Optional.of(e));
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
