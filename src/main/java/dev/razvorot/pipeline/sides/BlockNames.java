package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import dev.razvorot.Segment;
import dev.razvorot.text.languages.Languages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of languages over the blocks of a file that holds a text and its translation, such as
 * «НА РУССКОМ ЯЗЫКЕ» and {@code IN ENGLISH}: said of the blocks, no part of them.
 */
final class BlockNames {
  private BlockNames() {}

  /**
   * The segments without such names, if there are some of either language; else the same segments.
   * In a list of languages they are text: a name stands where a block in its language begins.
   */
  static List<Segment> removed(List<Segment> segments) {
    Set<Language> named = EnumSet.noneOf(Language.class);
    List<Segment> others = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Optional<Language> language = named(segments, i);
      Segment segment = segments.get(i);
      language.ifPresentOrElse(named::add, () -> others.add(segment));
    }
    return named.size() < Language.values().length ? segments : others;
  }

  /** The language of the block that a segment names; empty if it names none. */
  private static Optional<Language> named(List<Segment> segments, int at) {
    if (at + 1 == segments.size()) {
      return Optional.empty();
    }
    return ColumnName.of(segments.get(at).text())
        .flatMap(BlockNames::language)
        .filter(language -> isIn(language, segments.get(at + 1)))
        .filter(language -> at == 0 || !isIn(language, segments.get(at - 1)));
  }

  private static Optional<Language> language(ColumnName name) {
    for (Language language : Language.values()) {
      if (name.says(language)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(Language language, Segment segment) {
    return Languages.of(segment.text()).filter(language::equals).isPresent();
  }
}
