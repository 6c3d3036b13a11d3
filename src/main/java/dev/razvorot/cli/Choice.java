package dev.razvorot.cli;

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
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> values;

  Choice(Collection<E> values) {
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
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String unknown(String word) {
    List<String> names = values.stream().map(Choice::name).toList();
    String meant = Nearest.to(word, names).map(near -> ", did you mean " + near + "?").orElse("");
    return "'" + word + "' is none of " + String.join(", ", names) + meant;
  }
}
