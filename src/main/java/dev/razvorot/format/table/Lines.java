package dev.razvorot.format.table;

import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a pair in two columns, and in the one property {@code 3:5,7}.
 *
 * @param english English lines; empty if unknown
 * @param russian Russian lines; empty if unknown
 */
record Lines(String english, String russian) {
  private static final Pattern FORM = Pattern.compile("([0-9,]*):([0-9,]*)");

  static Lines of(TranslationUnit unit) {
    Matcher matcher = FORM.matcher(unit.prop(Prop.LINES).orElse(":"));
    return matcher.matches() ? new Lines(matcher.group(1), matcher.group(2)) : new Lines("", "");
  }

  /** Whether a property has the form that columns can hold. */
  static boolean hold(String prop) {
    return FORM.matcher(prop).matches() && prop.length() > 1;
  }

  /** The property; empty if neither side is known. */
  Optional<String> prop() {
    return english.isEmpty() && russian.isEmpty()
        ? Optional.empty()
        : Optional.of(english + ":" + russian);
  }
}
