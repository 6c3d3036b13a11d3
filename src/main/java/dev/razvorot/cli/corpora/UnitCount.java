package dev.razvorot.cli.corpora;

import dev.razvorot.cli.options.PlainNumber;
import picocli.CommandLine.ITypeConverter;

/** Reads a number of units. */
final class UnitCount implements ITypeConverter<Integer> {
  private static final int MOST = 999_999_999;

  @Override
  public Integer convert(String word) {
    return PlainNumber.whole(word, MOST);
  }
}
