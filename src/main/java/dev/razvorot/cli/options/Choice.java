package dev.razvorot.cli.options;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, whatever its case.
 *
 * @param <E> what the words stand for
 */
public final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  /** Columns of a list of words that leave room on a line of 80 for what stands about it. */
  private static final int ROOM = 34;

  private final List<E> values;

  /** Takes the values that may be chosen, in the order in which a complaint lists them. */
  public Choice(Collection<E> values) {
    this.values = List.copyOf(values);
  }

  @Override
  public E convert(String word) {
    return values.stream()
        .filter(value -> name(value).equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(word)));
  }

  /** How a value is written on the command line. */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String unknown(String word) {
    List<String> names = values.stream().map(Choice::name).toList();
    return Nearest.to(word, names)
        .map(near -> "'" + word + "' is unknown, did you mean " + near + "?")
        .orElseGet(() -> "'" + word + "' is none of " + some(names));
  }

  /** All of a short list, of a long one its beginning. */
  private static String some(List<String> names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      String comma = list.isEmpty() ? "" : ", ";
      if (list.length() + comma.length() + name.length() > ROOM) {
        return list + ", ...";
      }
      list.append(comma).append(name);
    }
    return list.toString();
  }
}
