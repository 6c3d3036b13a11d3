package dev.razvorot.format.tmx;

import dev.razvorot.format.PropNames;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.xml.XmlCursor;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a unit or a variant says of itself: attributes, notes and properties. */
final class MetaParser {
  private static final Set<String> DATES = Set.of("creationdate", "changedate", "lastusagedate");

  private final XmlCursor cursor;
  private final ReadTally tally;

  MetaParser(XmlCursor cursor, ReadTally tally) {
    this.cursor = cursor;
    this.tally = tally;
  }

  /** Puts the attributes of the start tag the cursor is at into a map, by property names. */
  void attributes(Map<String, String> props) {
    for (int i = 0; i < cursor.attributes(); i++) {
      String name = cursor.attributeName(i);
      if (!isElsewhere(name)) {
        props.put(PropNames.attribute(name), value(name, cursor.attributeValue(i)));
      }
    }
  }

  /**
   * Reads a note or property into the map, or passes over an element that is neither.
   *
   * @param late whether it stands behind what it should precede
   */
  void element(Map<String, String> props, boolean late) throws IOException {
    boolean note = cursor.isStart("note");
    if (!note && !cursor.isStart("prop")) {
      tally.add(TmxOddity.ELEMENT, cursor.place());
      cursor.skip();
      return;
    }
    if (late) {
      tally.add(TmxOddity.LATE_NOTE, cursor.place());
    }
    String name = note ? PropNames.NOTE : cursor.attribute("type", "x-prop");
    PropNames.add(props, name, cursor.text());
  }

  /** Attributes that become more than a property. */
  private static boolean isElsewhere(String name) {
    return name.equals("xml:lang")
        || name.equals("tuid")
        || name.equals("lang")
        || name.equals("language")
        || name.startsWith("xmlns");
  }

  private String value(String name, String value) {
    if (!DATES.contains(name) || TmxDates.isTmx(value)) {
      return value;
    }
    Optional<String> date = TmxDates.normalize(value);
    tally.add(date.isPresent() ? TmxOddity.DATE : TmxOddity.BAD_DATE, cursor.place());
    return date.orElse(value);
  }
}
