package dev.razvorot.format.xliff;

import java.util.Set;
import java.util.regex.Pattern;

/** Ids and types of codes as XLIFF allows them, there and back. */
final class InlineNames {
  /** Types of XLIFF 1.2, section 3: everything else begins with {@code x-}. */
  private static final Set<String> DELIMITERS = Set.of("bold", "italic", "underlined", "link");

  private static final Set<String> POINTS = Set.of("image", "pb", "lb");

  /** XML's Nmtoken, as far as ids go; a low line in front is kept for ids that we make. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9.-][A-Za-z0-9._-]{0,63}");

  private static final Pattern NAMELESS = Pattern.compile("_[0-9]+");

  private InlineNames() {}

  /** An id for a code that has none. */
  static String nameless(int index) {
    return "_" + (index + 1);
  }

  /** The id of a code as it was before it was written. */
  static String id(String written) {
    return NAMELESS.matcher(written).matches() ? "" : written;
  }

  /** Whether an id can stand where XLIFF 2 wants a token. */
  static boolean isToken(String id) {
    return TOKEN.matcher(id).matches();
  }

  /** A type in the words of XLIFF 1.2. */
  static String ctype(String type, boolean point) {
    return (point ? POINTS : DELIMITERS).contains(type) ? type : "x-" + type;
  }

  /** A type in its own words. */
  static String type(String ctype) {
    return ctype.startsWith("x-") ? ctype.substring(2) : ctype;
  }
}
