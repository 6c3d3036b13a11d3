package dev.razvorot.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number from 0 to 1. */
final class Probability implements ITypeConverter<Double> {
  @Override
  public Double convert(String word) {
    if (word.matches("0*(0|1|0?\\.[0-9]+|1\\.0+)")) {
      return Double.valueOf(word);
    }
    throw new TypeConversionException("'" + word + "' is no number from 0 to 1, such as 0.9");
  }
}
