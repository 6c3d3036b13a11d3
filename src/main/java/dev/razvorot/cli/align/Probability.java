package dev.razvorot.cli.align;

import dev.razvorot.cli.options.PlainNumber;
import picocli.CommandLine.ITypeConverter;

/** Reads a number from 0 to 1. */
final class Probability implements ITypeConverter<Double> {
  @Override
  public Double convert(String word) {
    return PlainNumber.share(word);
  }
}
