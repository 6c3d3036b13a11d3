package dev.razvorot.format.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a document by its first bytes (XML 1.0, appendix F): a byte order mark counts
 * more than the shape of the first characters, and that more than the declaration.
 *
 * @param charset how to decode
 * @param markBytes length of the byte order mark
 * @param declared what the declaration names; empty if it names nothing
 */
record Encoding(Charset charset, int markBytes, Optional<String> declared) {
  /** The declaration stands in the first bytes; some tools write blank lines before it. */
  static final int HEAD = 1024;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'>]*?)\\s*[\"']", Pattern.DOTALL);

  /**
   * Reads the signs in the first bytes of a document.
   *
   * @throws UnsupportedCharsetException if only the declaration says which, and nobody knows it
   */
  static Encoding of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return marked(head, StandardCharsets.UTF_8, 3);
    }
    if (begins(head, 0xFF, 0xFE)) {
      return marked(head, StandardCharsets.UTF_16LE, 2);
    }
    if (begins(head, 0xFE, 0xFF)) {
      return marked(head, StandardCharsets.UTF_16BE, 2);
    }
    if (begins(head, '<', 0)) {
      return marked(head, StandardCharsets.UTF_16LE, 0);
    }
    if (begins(head, 0, '<')) {
      return marked(head, StandardCharsets.UTF_16BE, 0);
    }
    Optional<String> declared = declared(new String(head, StandardCharsets.ISO_8859_1));
    return new Encoding(
        declared.map(Encoding::charset).orElse(StandardCharsets.UTF_8), 0, declared);
  }

  /** Whether the declaration names another encoding than the bytes show. */
  boolean contradictsDeclaration() {
    return declared.filter(name -> !family(name).equals(family(charset.name()))).isPresent();
  }

  private static Encoding marked(byte[] head, Charset charset, int markBytes) {
    String text = new String(head, markBytes, head.length - markBytes, charset);
    return new Encoding(charset, markBytes, declared(text));
  }

  private static Optional<String> declared(String head) {
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** A declared UTF-16 that comes in single bytes is none: such files are UTF-8. */
  private static Charset charset(String name) {
    if (family(name).equals("utf-16") || family(name).equals("utf-8")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException e) {
      throw new UnsupportedCharsetException(name);
    }
  }

  private static String family(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[-_ ]", "");
    if (plain.startsWith("utf16") || plain.equals("unicode") || plain.startsWith("iso10646ucs2")) {
      return "utf-16";
    }
    return plain.equals("utf8") ? "utf-8" : plain;
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
