package dev.razvorot.format;

import dev.razvorot.Language;
import java.util.Map;

/**
 * Names under which a unit carries, as properties, what formats know of it beyond its texts.
 *
 * <table>
 * <caption>Names and what they hold</caption>
 * <tr><td>{@code x-context}</td><td>a property of the unit (TMX {@code prop})</td></tr>
 * <tr><td>{@code #note}</td><td>a note for people</td></tr>
 * <tr><td>{@code @creationdate}</td><td>an attribute of the unit</td></tr>
 * <tr><td>{@code en/...}, {@code ru/...}</td><td>any of these, of one variant only</td></tr>
 * <tr><td>{@code x-context[2]}</td><td>the second of the same name, and so on</td></tr>
 * </table>
 */
public final class PropNames {
  /** A note for people. */
  public static final String NOTE = "#note";

  /** The property that TMX and XLIFF files keep a finding in. */
  public static final String FINDING = "x-finding";

  private PropNames() {}

  /** The name for an attribute. */
  public static String attribute(String name) {
    return "@" + name;
  }

  /** The name for something of one variant only. */
  public static String of(Language language, String name) {
    return language.tag() + "/" + name;
  }

  /** Adds a property; if the name is taken, under the name with the next free number. */
  public static void add(Map<String, String> props, String name, String value) {
    if (props.putIfAbsent(name, value) != null) {
      int number = FreeNumber.from(2, n -> !props.containsKey(name + "[" + n + "]"));
      props.put(name + "[" + number + "]", value);
    }
  }

  /** The name without the number of a repetition. */
  public static String withoutNumber(Map<String, String> props, String name) {
    int bracket = name.endsWith("]") ? name.lastIndexOf('[') : -1;
    if (bracket > 0 && props.containsKey(name.substring(0, bracket))) {
      String number = name.substring(bracket + 1, name.length() - 1);
      return number.matches("[1-9][0-9]{0,8}") ? name.substring(0, bracket) : name;
    }
    return name;
  }
}
