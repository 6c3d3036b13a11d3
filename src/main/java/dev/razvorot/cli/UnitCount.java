package dev.razvorot.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of units. */
final class UnitCount implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String word) {
    if (word.matches("[1-9][0-9]{0,8}")) {
      return Integer.valueOf(word);
    }
    throw new TypeConversionException("'" + word + "' is no number of units from 1 on");
  }
}
