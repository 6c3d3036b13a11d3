package dev.razvorot.format.table;

import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import java.util.Optional;

/**
 * The lines of a pair in two columns, and in the one property {@code 3:5,7}.
 *
 * @param english English lines; empty if unknown
 * @param russian Russian lines; empty if unknown
 */
record Lines(String english, String russian) {
  static Lines of(TranslationUnit unit) {
    String lines = unit.prop(Prop.LINES).orElse(":");
    int colon = lines.indexOf(':');
    return isForm(lines, colon)
        ? new Lines(lines.substring(0, colon), lines.substring(colon + 1))
        : new Lines("", "");
  }

  /** Whether a property has the form that columns can hold. */
  static boolean hold(String prop) {
    return isForm(prop, prop.indexOf(':')) && prop.length() > 1;
  }

  /** Whether a property has digits and commas alone beside its colon; every unit comes here. */
  private static boolean isForm(String prop, int colon) {
    for (int at = 0; at < prop.length(); at++) {
      char c = prop.charAt(at);
      if (at != colon && c != ',' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return colon >= 0;
  }

  /** The property; empty if neither side is known. */
  Optional<String> prop() {
    return english.isEmpty() && russian.isEmpty()
        ? Optional.empty()
        : Optional.of(english + ":" + russian);
  }
}
