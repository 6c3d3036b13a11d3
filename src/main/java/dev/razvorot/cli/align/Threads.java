package dev.razvorot.cli.align;

import dev.razvorot.cli.options.PlainNumber;
import picocli.CommandLine.ITypeConverter;

/** Reads a number of threads. */
final class Threads implements ITypeConverter<Integer> {
  private static final int MOST = 1024;

  @Override
  public Integer convert(String word) {
    return PlainNumber.whole(word, MOST);
  }
}
