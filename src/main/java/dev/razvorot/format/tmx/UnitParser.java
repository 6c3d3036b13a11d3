package dev.razvorot.format.tmx;

import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.Findings;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.UnitIds;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

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
  private final Map<String, String> props = new LinkedHashMap<>();
  private final UnitIds ids = new UnitIds();

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

  /** Reads the tu whose start tag the cursor is at, to its end tag, and adds its units. */
  void parse(Place place, Queue<TranslationUnit> units) throws IOException {
    tally.beginUnit();
    String id = id();
    props.clear();
    meta.attributes(props);
    english.clear();
    russian.clear();
    content();
    if (english.isEmpty() || russian.isEmpty()) {
      tally.skip(reason(), place);
      return;
    }
    Common common = new Common(id, Findings.takeFrom(props), props);
    if (english.size() == 1 && russian.size() == 1) {
      units.add(unit(common, english.get(0), russian.get(0), 1));
    } else {
      tally.add(TmxOddity.VARIANTS, place);
      addPairs(common, units);
    }
  }

  /** What the units of a tu share: findings are no longer among the properties. */
  private record Common(String id, List<Finding> findings, Map<String, String> props) {}

  /** To the end tag, or to the start tag of the next unit if there is no end tag before it. */
  private void content() throws IOException {
    boolean late = false;
    while (cursor.next() != Event.END && !isNext()) {
      if (cursor.isStart("tuv")) {
        late = true;
        variants.parse().ifPresent(this::add);
      } else if (cursor.event() == Event.START) {
        meta.element(props, late);
      } else if (!cursor.isBlank()) {
        tally.add(TmxOddity.STRAY_TEXT, cursor.place());
      }
    }
  }

  private boolean isNext() {
    boolean next = cursor.isStart("tu");
    if (next) {
      tally.add(TmxOddity.NESTED, cursor.place());
    }
    return next;
  }

  private void add(TmxVariant variant) {
    boolean isEnglish = variant.variant().language() == Language.ENGLISH;
    (isEnglish ? english : russian).add(variant);
  }

  /** The tuid; empty if there is none. */
  private String id() {
    String id = cursor.attribute("tuid", "");
    if (UnitIds.isBroken(id)) {
      tally.add(TmxOddity.ID, cursor.place());
    }
    return UnitIds.mended(id);
  }

  private Oddity reason() {
    if (english.isEmpty() && russian.isEmpty()) {
      return TmxOddity.NEITHER;
    }
    return english.isEmpty() ? TmxOddity.NO_ENGLISH : TmxOddity.NO_RUSSIAN;
  }

  /**
   * Each with each; of hostile units with a great many variants each once, with the first of the
   * other side where the one side has no more.
   */
  private void addPairs(Common common, Queue<TranslationUnit> units) {
    int number = 0;
    if ((long) english.size() * russian.size() > MOST_PAIRS) {
      for (int i = 0; i < Math.max(english.size(), russian.size()); i++) {
        TmxVariant source = english.get(i < english.size() ? i : 0);
        TmxVariant target = russian.get(i < russian.size() ? i : 0);
        units.add(unit(common, source, target, ++number));
      }
      return;
    }
    for (TmxVariant source : english) {
      for (TmxVariant target : russian) {
        units.add(unit(common, source, target, ++number));
      }
    }
  }

  /** The second and later units of a tu have their number behind the tuid. */
  private TranslationUnit unit(Common common, TmxVariant source, TmxVariant target, int number) {
    tally.keep();
    String id = number == 1 || common.id.isEmpty() ? common.id : common.id + "-" + number;
    return new TranslationUnit(
        ids.of(id, source.variant().text(), target.variant().text()),
        source.variant(),
        target.variant(),
        props(common.props, source, target),
        common.findings);
  }

  private static Map<String, String> props(
      Map<String, String> common, TmxVariant source, TmxVariant target) {
    if (source.props().isEmpty() && target.props().isEmpty()) {
      return common;
    }
    Map<String, String> all = new LinkedHashMap<>(common);
    addAll(all, source);
    addAll(all, target);
    return all;
  }

  private static void addAll(Map<String, String> all, TmxVariant variant) {
    Language language = variant.variant().language();
    variant
        .props()
        .forEach((name, value) -> PropNames.add(all, PropNames.of(language, name), value));
  }
}
