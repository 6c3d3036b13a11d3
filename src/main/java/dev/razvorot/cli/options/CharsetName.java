package dev.razvorot.cli.options;

import dev.razvorot.format.chars.EncodingNames;
import java.nio.charset.Charset;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an encoding. */
public final class CharsetName implements ITypeConverter<Charset> {
  @Override
  public Charset convert(String word) {
    return EncodingNames.find(word).orElseThrow(() -> new TypeConversionException(unknown(word)));
  }

  private static String unknown(String word) {
    return Nearest.to(word.toLowerCase(Locale.ROOT), EncodingNames.USUAL)
        .map(near -> "'" + word + "' is unknown, did you mean " + near + "?")
        .orElse("'" + word + "' is no encoding; windows-1251 and koi8-r are");
  }
}
