package dev.razvorot.format.xliff;

import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.Findings;
import dev.razvorot.format.LanguageNames;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.UnitIds;
import dev.razvorot.format.xliff.InlineParser.Inline;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code trans-unit} of XLIFF 1 or a {@code unit} of XLIFF 2. */
final class UnitParser {
  private final XmlCursor cursor;
  private final ReadTally tally;
  private final InlineParser inlines;
  private final UnitIds ids = new UnitIds();
  private Optional<Language> source = Optional.empty();
  private Optional<Language> target = Optional.empty();

  private final Map<String, Inline> sources = new LinkedHashMap<>();
  private final Map<String, Inline> targets = new LinkedHashMap<>();
  private final Map<String, String> props = new LinkedHashMap<>();
  private String name = "";
  private boolean untranslated;

  /** Whether the metadata is ours, and holds the notes too. */
  private boolean ours;

  UnitParser(XmlCursor cursor, ReadTally tally) {
    this.cursor = cursor;
    this.tally = tally;
    this.inlines = new InlineParser(cursor, tally);
  }

  /** Takes the languages from two attributes of the present start tag, if it has them. */
  void languages(String sourceAttribute, String targetAttribute) {
    source = cursor.attribute(sourceAttribute).map(LanguageNames::parse).orElse(source);
    target = cursor.attribute(targetAttribute).map(LanguageNames::parse).orElse(target);
  }

  /** Reads the unit whose start tag the cursor is at, to its end tag. */
  List<TranslationUnit> parse(Place place) throws IOException {
    tally.beginUnit();
    begin();
    int segment = 0;
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          segment += cursor.isStart("segment") ? 1 : 0;
          depth += element(segment) ? 1 : 0;
        }
        case END -> depth--;
        default -> {
          // White space between elements.
        }
      }
    }
    return units(place);
  }

  private void begin() {
    sources.clear();
    targets.clear();
    props.clear();
    untranslated = false;
    ours = false;
    inlines.setData(Map.of());
    String id = cursor.attribute("id").orElse("");
    name = cursor.attribute("resname").or(() -> cursor.attribute("name")).orElse(id);
  }

  /** Reads an element; true if only its start tag was read. */
  private boolean element(int segment) throws IOException {
    String suffix = segment > 1 ? Integer.toString(segment) : "";
    switch (cursor.name()) {
      case "source" -> {
        source = source.or(this::language);
        inlines.parse().forEach((id, text) -> sources.put(suffix + id, text));
      }
      case "seg-source" -> {
        sources.clear();
        sources.putAll(inlines.parse());
      }
      case "target" -> readTarget(suffix);
      case "originalData" -> inlines.setData(data());
      case "note" -> readNote();
      case "meta" -> PropNames.add(props, cursor.attribute("type").orElse("meta"), cursor.text());
      case "segment", "notes", "metadata", "metaGroup" -> {
        ours |= cursor.attribute("category").filter(UnitForm21.CATEGORY::equals).isPresent();
        return true;
      }
      // Proposals and older versions, of the standard or of a tool, have source and target too.
      default -> cursor.skip();
    }
    return false;
  }

  private void readTarget(String suffix) throws IOException {
    String state = cursor.attribute("state").orElse("");
    target = target.or(this::language);
    inlines.parse().forEach((id, text) -> targets.put(suffix + id, text));
    untranslated |= state.equals("new") || state.equals("needs-translation");
  }

  /** The language that a text has where the file says none. */
  private Optional<Language> language() {
    return cursor.attribute("xml:lang").flatMap(LanguageNames::parse);
  }

  private void readNote() throws IOException {
    Optional<String> from = cursor.attribute("from");
    String text = cursor.text();
    if (from.isPresent()) {
      PropNames.add(props, from.get(), text);
    } else if (!ours) {
      PropNames.add(props, PropNames.NOTE, text);
    }
  }

  private Map<String, String> data() throws IOException {
    Map<String, String> data = new LinkedHashMap<>();
    while (cursor.next() != Event.END) {
      if (cursor.event() == Event.START) {
        String id = cursor.attribute("id").orElse("");
        data.put(id, cursor.text());
      }
    }
    return data;
  }

  private List<TranslationUnit> units(Place place) {
    List<TranslationUnit> units = new ArrayList<>();
    List<Finding> findings = Findings.takeFrom(props);
    for (Map.Entry<String, Inline> side : sources.entrySet()) {
      Inline other = targets.get(side.getKey());
      if (other == null || untranslated && other.text().isBlank()) {
        tally.skip(XliffOddity.NO_TARGET, place);
      } else if (!isBetweenOurs()) {
        tally.skip(XliffOddity.LANGUAGES, place);
      } else {
        units.add(unit(side.getKey(), side.getValue(), other, findings));
        noteEmpty(side.getValue(), other, place);
        tally.keep();
      }
    }
    return units;
  }

  private boolean isBetweenOurs() {
    return source.isPresent() && target.isPresent() && !source.equals(target);
  }

  private void noteEmpty(Inline one, Inline other, Place place) {
    if (one.text().isEmpty() || other.text().isEmpty()) {
      tally.add(XliffOddity.EMPTY, place);
    }
  }

  private TranslationUnit unit(String segment, Inline one, Inline other, List<Finding> findings) {
    boolean englishFirst = source.filter(Language.ENGLISH::equals).isPresent();
    Inline english = englishFirst ? one : other;
    Inline russian = englishFirst ? other : one;
    String suffix = segment.isEmpty() || name.isBlank() ? "" : "-" + segment;
    return new TranslationUnit(
        ids.of(name.strip() + suffix, english.text(), russian.text()),
        new Variant(Language.ENGLISH, english.text(), english.codes()),
        new Variant(Language.RUSSIAN, russian.text(), russian.codes()),
        props,
        findings);
  }
}
