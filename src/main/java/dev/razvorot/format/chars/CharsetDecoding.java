package dev.razvorot.format.chars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Decodes a stream strictly, and stops exactly before the first bytes that are no text. */
final class CharsetDecoding implements CharSource {
  private static final int BUFFER_BYTES = 1 << 15;

  private final InputStream stream;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
  private boolean ended;

  CharsetDecoding(InputStream stream, Charset charset) {
    this.stream = stream;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(chars, offset, length);
    while (out.position() == offset) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (out.position() > offset) {
        break;
      }
      if (result.isError()) {
        throw new MalformedBytesException(rest(), decoder.charset());
      }
      if (ended) {
        return -1;
      }
      refill();
    }
    return out.position() - offset;
  }

  private void refill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
  }

  private byte[] rest() {
    return Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
