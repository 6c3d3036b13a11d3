package dev.razvorot.format.chars;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.text.encodings.TextDecoder;
import dev.razvorot.text.encodings.UndecidedEncodingException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes are no text in the encoding of the document. Inside this room only. */
final class MalformedBytesException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient byte[] rest;
  private final transient Charset charset;

  MalformedBytesException(byte[] rest, Charset charset) {
    super("malformed " + charset.name());
    this.rest = rest;
    this.charset = charset;
  }

  /** The complaint about the file. */
  CorpusFormatException at(Place place) {
    String seems = likely().map(other -> " (the text seems to be " + other.name() + ")").orElse("");
    return new CorpusFormatException(
        place,
        "bytes that are not " + charset.name(),
        charset.name() + " was expected" + seems,
        this);
  }

  /** The encoding that would make sense of the bytes. */
  private Optional<Charset> likely() {
    try {
      return Optional.of(TextDecoder.decode(rest).charset()).filter(c -> !c.equals(charset));
    } catch (UndecidedEncodingException e) {
      return Optional.empty();
    }
  }
}
