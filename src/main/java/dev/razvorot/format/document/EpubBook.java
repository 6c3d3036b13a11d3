package dev.razvorot.format.document;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files of an EPUB are its pages, in reading order (EPUB 3.3, sections 4.2.6.3 and 5): those
 * of the spine; without one all pages of the manifest, and without that all there are.
 */
final class EpubBook {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private static final List<String> ENDINGS = List.of(".xhtml", ".html", ".htm");

  private final Path path;
  private final List<String> names;

  /** Names of pages by their ids, in the order of the manifest. */
  private final Map<String, String> pages = new LinkedHashMap<>();

  private final Set<String> spine = new LinkedHashSet<>();

  private EpubBook(Path path) throws IOException {
    this.path = path;
    this.names = OpenedFile.names(path);
  }

  /**
   * Names of the pages in the zip, each once; some may be missing there.
   *
   * @throws CorpusFormatException if the file is no zip, has no pages or locked ones
   * @throws IOException if the disk fails
   */
  static Collection<String> pages(Path path) throws IOException {
    EpubBook book = new EpubBook(path);
    Collection<String> pages = book.pages();
    if (pages.isEmpty()) {
      throw new CorpusFormatException(start(path), "a zip without pages", "an EPUB was expected");
    }
    if (!Collections.disjoint(pages, book.locked())) {
      throw new CorpusFormatException(
          start(path), "an e-book with copy protection", "one without was expected");
    }
    return pages;
  }

  private static Place start(Path path) {
    return new Place(path.toString(), 1, 1);
  }

  private Collection<String> pages() throws IOException {
    Optional<String> contents = packageName();
    if (contents.isPresent()) {
      readPackage(contents.get());
    }
    if (!spine.isEmpty()) {
      return spine;
    }
    return pages.isEmpty()
        ? names.stream().filter(EpubBook::isPage).sorted().toList()
        : new LinkedHashSet<>(pages.values());
  }

  /** Files that need a key; those of typefaces often do. */
  private Set<String> locked() throws IOException {
    Set<String> locked = new HashSet<>();
    if (names.contains(ENCRYPTION)) {
      // The cursor gives names that begin with a capital in small letters.
      walk(
          ENCRYPTION,
          cursor -> cursor.attribute("uri").map(EpubBook::decoded).ifPresent(locked::add));
    }
    return locked;
  }

  /** The package document that the container names, or else the first there is. */
  private Optional<String> packageName() throws IOException {
    List<String> packages = new ArrayList<>();
    if (names.contains(CONTAINER)) {
      walk(CONTAINER, cursor -> cursor.attribute("full-path").ifPresent(packages::add));
    }
    names.stream().filter(name -> name.endsWith(".opf")).forEach(packages::add);
    return packages.stream().filter(names::contains).findFirst();
  }

  private void readPackage(String contents) throws IOException {
    List<String> order = new ArrayList<>();
    walk(
        contents,
        cursor -> {
          if (cursor.isStart("item")) {
            String page = resolved(contents, cursor.attribute("href", ""));
            if (isPage(page) || cursor.attribute("media-type", "").contains("html")) {
              pages.put(cursor.attribute("id", page), page);
            }
          } else if (cursor.isStart("itemref")) {
            order.add(cursor.attribute("idref", ""));
          }
        });
    order.stream().filter(pages::containsKey).map(pages::get).forEach(spine::add);
  }

  private interface Visitor {
    void at(XmlCursor cursor);
  }

  private void walk(String entry, Visitor visitor) throws IOException {
    String name = path + "/" + entry;
    try (XmlCursor cursor =
        XmlCursor.open(OpenedFile.ofXml(path, entry), name, new ReadTally(name))) {
      while (cursor.next() != Event.DONE) {
        if (cursor.event() == Event.START) {
          visitor.at(cursor);
        }
      }
    }
  }

  private static boolean isPage(String name) {
    return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** A reference within the package, or from the root of the zip, as a name there. */
  private static String resolved(String contents, String reference) {
    String target = decoded(reference.split("#", 2)[0]);
    String folder =
        target.startsWith("/") ? "" : contents.substring(0, contents.lastIndexOf('/') + 1);
    Deque<String> folders = new ArrayDeque<>();
    for (String part : (folder + target).split("/")) {
      if (part.equals("..")) {
        folders.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        folders.addLast(part);
      }
    }
    return String.join("/", folders);
  }

  /**
   * Names with blanks and Cyrillic letters are written with percent signs; a bare one is itself.
   */
  private static String decoded(String reference) {
    try {
      return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }
}
