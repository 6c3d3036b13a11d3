package dev.razvorot.format.chars;

import dev.razvorot.text.TextDecoder;
import dev.razvorot.text.UndecidedEncodingException;
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

  Charset charset() {
    return charset;
  }

  /** The encoding that would make sense of the bytes. */
  Optional<Charset> likely() {
    try {
      return Optional.of(TextDecoder.decode(rest).charset()).filter(c -> !c.equals(charset));
    } catch (UndecidedEncodingException e) {
      return Optional.empty();
    }
  }
}
