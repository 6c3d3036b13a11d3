package dev.razvorot.format.tmx;

import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.xml.XmlOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Writes what a unit or a variant says of itself: attributes where TMX has one and the value is
 * sound, {@code note}, and {@code prop} for all the rest, so that nothing is lost.
 */
final class MetaWriter {
  /** Attributes of both {@code tu} and {@code tuv} (TMX 1.4b); dates are checked apart. */
  private static final Set<String> FREE =
      Set.of(
          "o-encoding",
          "datatype",
          "usagecount",
          "creationtool",
          "creationtoolversion",
          "creationid",
          "o-tmf",
          "changeid");

  private static final Set<String> SEGMENT_TYPES =
      Set.of("block", "paragraph", "sentence", "phrase");

  private static final String ENGLISH = PropNames.of(Language.ENGLISH, "");
  private static final String RUSSIAN = PropNames.of(Language.RUSSIAN, "");

  private final XmlOutput xml;

  MetaWriter(XmlOutput xml) {
    this.xml = xml;
  }

  /** Writes the attributes of a unit into its start tag. */
  void writeUnitAttributes(TranslationUnit unit) throws IOException {
    for (Map.Entry<String, String> prop : unit.props().entrySet()) {
      if (isAttribute(prop.getKey(), prop.getValue())) {
        xml.attribute(prop.getKey().substring(1), prop.getValue());
      }
    }
  }

  /** Writes the notes and properties of a unit. */
  void writeUnitProps(TranslationUnit unit) throws IOException {
    for (Map.Entry<String, String> prop : unit.props().entrySet()) {
      String name = prop.getKey();
      boolean ofVariant = name.startsWith(ENGLISH) || name.startsWith(RUSSIAN);
      if (!ofVariant && !isAttribute(name, prop.getValue())) {
        writeProp("      ", PropNames.withoutNumber(unit.props(), name), prop.getValue());
        xml.markup("\n");
      }
    }
  }

  /** Writes the attributes of a variant into its start tag. */
  void writeVariantAttributes(TranslationUnit unit, Language language) throws IOException {
    String prefix = prefix(language);
    for (Map.Entry<String, String> prop : unit.props().entrySet()) {
      if (prop.getKey().startsWith(prefix)) {
        String name = prop.getKey().substring(prefix.length());
        if (isVariantAttribute(name, prop.getValue())) {
          xml.attribute(name.substring(1), prop.getValue());
        }
      }
    }
  }

  /** Writes the notes and properties of a variant. */
  void writeVariantProps(TranslationUnit unit, Language language) throws IOException {
    String prefix = prefix(language);
    for (Map.Entry<String, String> prop : unit.props().entrySet()) {
      if (prop.getKey().startsWith(prefix)) {
        String name =
            PropNames.withoutNumber(unit.props(), prop.getKey()).substring(prefix.length());
        if (!isVariantAttribute(name, prop.getValue())) {
          writeProp("", name, prop.getValue());
        }
      }
    }
  }

  /** Writes one note or property. */
  void writeProp(String indent, String name, String value) throws IOException {
    xml.markup(indent);
    if (name.equals(PropNames.NOTE)) {
      xml.markup("<note>").text(value).markup("</note>");
    } else {
      xml.markup("<prop").attribute("type", name).markup(">").text(value).markup("</prop>");
    }
  }

  private static String prefix(Language language) {
    return language == Language.ENGLISH ? ENGLISH : RUSSIAN;
  }

  private static boolean isAttribute(String name, String value) {
    if (name.equals("@segtype")) {
      return SEGMENT_TYPES.contains(value);
    }
    return isVariantAttribute(name, value);
  }

  private static boolean isVariantAttribute(String name, String value) {
    return name.startsWith("@")
        && (FREE.contains(name.substring(1))
            || name.endsWith("date") && isDate(name) && TmxDates.isTmx(value));
  }

  private static boolean isDate(String name) {
    return name.equals("@creationdate")
        || name.equals("@changedate")
        || name.equals("@lastusagedate");
  }
}
