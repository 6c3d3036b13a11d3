package dev.razvorot.cli.options;

import dev.razvorot.format.SpeltNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder. */
public final class FileName implements ITypeConverter<Path> {
  /** Java opens a file whose name is not ASCII only where the locale has its letters. */
  public static final String MISSPELT = SpeltNames.WRONG + "; " + SpeltNames.EXPECTED;

  @Override
  public Path convert(String word) {
    if (word.isBlank()) {
      throw new TypeConversionException("\"\": the name is empty");
    }
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(word + ": " + MISSPELT);
    }
  }
}
