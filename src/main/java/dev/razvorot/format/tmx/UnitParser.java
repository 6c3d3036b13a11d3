package dev.razvorot.format.tmx;

import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.ContentIds;
import dev.razvorot.format.Findings;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a {@code tu}: one unit for each English variant with each Russian one, as TMX means it when
 * a language comes twice.
 */
final class UnitParser {
  /** Ten English variants with ten Russian ones: more than any memory has. */
  private static final int MOST_PAIRS = 100;

  private final XmlCursor cursor;
  private final ReadTally tally;
  private final MetaParser meta;
  private final VariantParser variants;
  private final List<TmxVariant> english = new ArrayList<>();
  private final List<TmxVariant> russian = new ArrayList<>();
  private final ContentIds ids = new ContentIds();

  UnitParser(XmlCursor cursor, ReadTally tally, Codes codes) {
    this.cursor = cursor;
    this.tally = tally;
    this.meta = new MetaParser(cursor, tally);
    this.variants = new VariantParser(cursor, tally, codes);
  }

  /** Variants by language tag. */
  Map<String, Long> languages() {
    return variants.languages();
  }

  /** Reads the tu whose start tag the cursor is at, to its end tag. */
  List<TranslationUnit> parse(Place place) throws IOException {
    tally.beginUnit();
    Optional<String> id = id();
    Map<String, String> props = meta.attributes();
    english.clear();
    russian.clear();
    content(props);
    if (english.isEmpty() || russian.isEmpty()) {
      tally.skip(reason(), place);
      return List.of();
    }
    if (english.size() * russian.size() > 1) {
      tally.add(TmxOddity.VARIANTS, place);
    }
    return new Pairs(id, props, Findings.takeFrom(props)).all();
  }

  private void content(Map<String, String> props) throws IOException {
    boolean late = false;
    while (cursor.next() != XmlCursor.Event.END) {
      if (cursor.isStart("tuv")) {
        late = true;
        variants.parse().ifPresent(this::add);
      } else if (cursor.event() == XmlCursor.Event.START) {
        meta.element(props, late);
      }
    }
  }

  private void add(TmxVariant variant) {
    boolean isEnglish = variant.variant().language() == Language.ENGLISH;
    (isEnglish ? english : russian).add(variant);
  }

  private Optional<String> id() {
    Optional<String> id = cursor.attribute("tuid").filter(given -> !given.isBlank());
    if (id.isPresent() && hasSpace(id.get())) {
      tally.add(TmxOddity.ID, cursor.place());
      return id.map(given -> given.strip().replaceAll("\\s+", "_"));
    }
    return id;
  }

  private static boolean hasSpace(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isWhitespace(id.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Oddity reason() {
    if (english.isEmpty() && russian.isEmpty()) {
      return TmxOddity.NEITHER;
    }
    return english.isEmpty() ? TmxOddity.NO_ENGLISH : TmxOddity.NO_RUSSIAN;
  }

  /** The units of one tu. */
  private final class Pairs {
    private final Optional<String> id;
    private final Map<String, String> props;
    private final List<Finding> findings;
    private final List<TranslationUnit> units = new ArrayList<>(1);

    Pairs(Optional<String> id, Map<String, String> props, List<Finding> findings) {
      this.id = id;
      this.props = props;
      this.findings = findings;
    }

    /**
     * Each with each; of hostile units with a great many variants each once, with the first of the
     * other side where the one side has no more.
     */
    List<TranslationUnit> all() {
      if ((long) english.size() * russian.size() > MOST_PAIRS) {
        for (int i = 0; i < Math.max(english.size(), russian.size()); i++) {
          add(english.get(i < english.size() ? i : 0), russian.get(i < russian.size() ? i : 0));
        }
        return units;
      }
      for (TmxVariant source : english) {
        for (TmxVariant target : russian) {
          add(source, target);
        }
      }
      return units;
    }

    private void add(TmxVariant source, TmxVariant target) {
      tally.keep();
      units.add(unit(source, target));
    }

    private TranslationUnit unit(TmxVariant source, TmxVariant target) {
      boolean only = english.size() * russian.size() == 1;
      Map<String, String> all = only ? props : new LinkedHashMap<>(props);
      addAll(all, source);
      addAll(all, target);
      return new TranslationUnit(
          id(source, target), source.variant(), target.variant(), all, findings);
    }

    /** The second and later units of a tu are numbered. */
    private String id(TmxVariant source, TmxVariant target) {
      if (id.isEmpty()) {
        return ids.of(source.variant().text(), target.variant().text());
      }
      return units.isEmpty() ? id.get() : id.get() + "-" + (units.size() + 1);
    }

    private void addAll(Map<String, String> all, TmxVariant variant) {
      Language language = variant.variant().language();
      variant
          .props()
          .forEach((name, value) -> PropNames.add(all, PropNames.of(language, name), value));
    }
  }
}
