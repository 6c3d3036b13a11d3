package dev.razvorot.format.tmx;

import dev.razvorot.Language;
import dev.razvorot.Variant;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code tuv}. */
final class VariantParser {
  private final XmlCursor cursor;
  private final ReadTally tally;
  private final Codes wanted;
  private final Tags tags = new Tags();
  private final SegmentParser segment;
  private final MetaParser meta;

  /** Text of the present variant that stands in no seg. */
  private final StringBuilder outside = new StringBuilder();

  /** For the properties of the next variant: most have none, and leave it empty. */
  private Map<String, String> unused = new LinkedHashMap<>();

  VariantParser(XmlCursor cursor, ReadTally tally, Codes wanted) {
    this.cursor = cursor;
    this.tally = tally;
    this.wanted = wanted;
    this.segment = new SegmentParser(cursor, tally);
    this.meta = new MetaParser(cursor, tally);
  }

  /** Variants by language tag. */
  Map<String, Long> languages() {
    return tags.counts();
  }

  /**
   * Reads the tuv whose start tag the cursor is at, to its end tag.
   *
   * @return empty if it is in another language, or no language, or has not one seg
   */
  Optional<TmxVariant> parse() throws IOException {
    Optional<Language> language = language();
    if (language.isEmpty()) {
      cursor.skip();
      return Optional.empty();
    }
    Map<String, String> props = props();
    Optional<Variant> found = Optional.empty();
    int segments = 0;
    outside.setLength(0);
    while (cursor.next() != Event.END) {
      if (cursor.isStart("seg")) {
        segment.parse();
        segments++;
        found = Optional.of(variant(language.get()));
      } else if (cursor.event() == Event.START) {
        meta.element(props, segments > 0);
      } else if (!cursor.isBlank()) {
        cursor.appendText(outside);
      }
    }
    if (outside.length() > 0) {
      tally.add(segments == 0 ? TmxOddity.BARE_TEXT : TmxOddity.STRAY_TEXT, cursor.place());
    }
    if (segments == 0 && outside.length() > 0) {
      Variant bare = new Variant(language.get(), outside.toString().strip());
      return Optional.of(new TmxVariant(bare, props.isEmpty() ? Map.of() : props));
    }
    if (segments != 1) {
      // Which of several is meant nobody knows.
      tally.add(segments == 0 ? TmxOddity.NO_SEGMENT : TmxOddity.TWO_SEGMENTS, cursor.place());
      return Optional.empty();
    }
    return Optional.of(new TmxVariant(found.get(), props.isEmpty() ? Map.of() : props));
  }

  /** An empty map with the attributes; the last one again if nothing was put into it. */
  private Map<String, String> props() {
    if (!unused.isEmpty()) {
      unused = new LinkedHashMap<>();
    }
    meta.attributes(unused);
    return unused;
  }

  private Variant variant(Language language) {
    String text = segment.text();
    if (text.isEmpty()) {
      tally.add(TmxOddity.EMPTY, cursor.place());
    }
    return new Variant(language, text, wanted == Codes.KEEP ? segment.codes() : List.of());
  }

  private Optional<Language> language() {
    String tag = cursor.attribute("xml:lang", "");
    if (tag.isEmpty()) {
      tag = cursor.attribute("lang", cursor.attribute("language", ""));
      tally.add(tag.isEmpty() ? TmxOddity.NO_LANGUAGE : TmxOddity.LANG, cursor.place());
    }
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    Tags.Tag understood = tags.of(tag);
    if (!understood.isSound()) {
      tally.add(TmxOddity.TAG, cursor.place());
    }
    if (understood.language().isEmpty()) {
      tally.add(TmxOddity.OTHER_LANGUAGE, cursor.place());
    }
    return understood.language();
  }
}
