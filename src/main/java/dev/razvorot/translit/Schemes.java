package dev.razvorot.translit;

import dev.razvorot.text.EditDistance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The transliteration standards that Razvorot knows: one for each rule file beside this class. */
public final class Schemes {
  /** Nearest ids that an error message suggests. */
  private static final int SUGGESTIONS = 3;

  private Schemes() {}

  /** All schemes, sorted by id. Reads every rule file: some milliseconds. */
  public static List<Scheme> all() {
    return names().stream().map(name -> file(name).scheme()).toList();
  }

  /**
   * A scheme by its id or an alias. An id costs the reading of one file, an alias of all.
   *
   * @throws IllegalArgumentException if there is none; the message suggests the nearest ids
   */
  public static Scheme of(String id) {
    return fileOf(id).scheme();
  }

  /** The rule file of an id or an alias. */
  static RuleFile fileOf(String id) {
    Optional<RuleFile> direct = isName(id) ? RuleFile.find(id) : Optional.empty();
    return direct.isPresent() ? direct.get() : fileByAlias(id);
  }

  private static RuleFile fileByAlias(String alias) {
    List<Scheme> all = all();
    for (Scheme scheme : all) {
      if (scheme.answersTo(alias)) {
        return file(scheme.id());
      }
    }
    throw new IllegalArgumentException("no scheme " + alias + "; try " + nearest(alias, all));
  }

  /** An id is part of a resource's name, so that nothing but letters of ids may get there. */
  private static boolean isName(String id) {
    for (int at = 0; at < id.length(); at++) {
      char letter = id.charAt(at);
      if (letter != '_' && (letter < '0' || letter > '9') && (letter < 'a' || letter > 'z')) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private static String nearest(String alias, List<Scheme> all) {
    String id = alias.toLowerCase(Locale.ROOT);
    return all.stream()
        .flatMap(scheme -> Stream.concat(Stream.of(scheme.id()), scheme.aliases().stream()))
        .sorted(
            Comparator.comparingInt((String name) -> distance(plain(id), plain(name)))
                .thenComparing(String::length))
        .limit(SUGGESTIONS)
        .reduce((left, right) -> left + ", " + right)
        .orElse("");
  }

  /** Nobody remembers where the dashes are. */
  private static String plain(String id) {
    return id.replaceAll("[_ .-]", "");
  }

  /** Edits that make one id of the other; of its beginning none. */
  private static int distance(String left, String right) {
    return !left.isEmpty() && right.startsWith(left) ? 0 : EditDistance.of(left, right);
  }

  private static RuleFile file(String id) {
    return RuleFile.find(id)
        .orElseThrow(() -> new IllegalStateException("rule file " + id + " has gone"));
  }

  /** Ids of all rule files beside this class, sorted. */
  private static List<String> names() {
    URL url = Objects.requireNonNull(Schemes.class.getResource("Schemes.class"), "own class");
    try {
      return "jar".equals(url.getProtocol()) ? inJar(url) : inFolder(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inFolder(URL url) throws IOException, URISyntaxException {
    URL rules = Objects.requireNonNull(Schemes.class.getResource("iso_9_1995.rules"), "own rules");
    Path folder = Objects.requireNonNull(Path.of(rules.toURI()).getParent(), url.toString());
    try (Stream<Path> files = Files.list(folder)) {
      return ids(files.map(file -> String.valueOf(file.getFileName())));
    }
  }

  private static List<String> inJar(URL url) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    String folder = Schemes.class.getPackageName().replace('.', '/') + "/";
    try (JarFile jar = connection.getJarFile()) {
      return ids(
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(folder))
              .map(name -> name.substring(folder.length())));
    }
  }

  private static List<String> ids(Stream<String> names) {
    return names
        .filter(name -> name.endsWith(RuleFile.ENDING))
        .map(name -> name.substring(0, name.length() - RuleFile.ENDING.length()))
        .sorted()
        .toList();
  }
}
