package dev.razvorot.format.chars;

import dev.razvorot.text.encodings.TextDecoder;
import dev.razvorot.text.encodings.UndecidedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a file by its first bytes.
 *
 * @param charset how to decode
 * @param markBytes length of the byte order mark
 * @param declared what an XML declaration names; empty if there is none
 * @param guessed whether it was told by statistics of letters
 * @param damaged whether it is UTF-8, and a few bytes that are none are to be passed as such
 */
public record Encoding(
    Charset charset, int markBytes, Optional<String> declared, boolean guessed, boolean damaged) {
  /** UTF-8 without a mark, as it is where nothing can tell. */
  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, Optional.empty(), false);

  /**
   * Characters beyond ASCII for each byte that is no UTF-8, in a text that is UTF-8 all the same.
   */
  private static final int SOUND_SHARE = 4;

  /** Bytes of the longest character of UTF-8. */
  private static final int LONGEST_CHARACTER = 4;

  /** A declaration stands in the first bytes; some tools write blank lines before it. */
  private static final int DECLARATION_BYTES = 1024;

  /** Letters by which an encoding is told without a mistake ({@code DecoderAccuracy}). */
  private static final int TELLING = 60;

  private static final Set<Charset> CYRILLIC =
      Set.of(
          Charset.forName("windows-1251"),
          Charset.forName("KOI8-R"),
          Charset.forName("IBM866"),
          Charset.forName("ISO-8859-5"));

  /** What documents begin with where UTF-16 has no mark; some tools write blank lines first. */
  private static final String FIRST = "<\n\r \t";

  private Encoding(Charset charset, int markBytes, Optional<String> declared, boolean guessed) {
    this(charset, markBytes, declared, guessed, false);
  }

  /**
   * The encoding of XML (XML 1.0, appendix F): a byte order mark counts more than the shape of the
   * first characters, and that more than the declaration. What is UTF-8 to the last byte is UTF-8,
   * whatever is declared: editors convert the text and leave the declaration. Where letters enough
   * tell another Cyrillic encoding than is declared, they count.
   *
   * @throws UndecidedEncodingException if nobody knows the declared one, and the letters do not
   *     tell
   */
  static Encoding ofXml(byte[] head) throws UndecidedEncodingException {
    Encoding told = toldByXml(head);
    boolean damaged = told.charset.equals(StandardCharsets.UTF_8) && isMostlyUtf8(head);
    return new Encoding(told.charset, told.markBytes, told.declared, told.guessed, damaged);
  }

  private static Encoding toldByXml(byte[] head) throws UndecidedEncodingException {
    byte[] start = Arrays.copyOf(head, Math.min(head.length, DECLARATION_BYTES));
    Optional<Encoding> shown = shown(start);
    if (shown.isPresent()) {
      return shown.get();
    }
    Optional<String> declared = declared(new String(start, StandardCharsets.ISO_8859_1));
    if (isUtf8(head)) {
      return new Encoding(StandardCharsets.UTF_8, 0, declared, false);
    }
    Optional<Charset> known = charset(declared.orElse("UTF-8"));
    if (known.isPresent()) {
      Optional<Charset> told = byLetters(head).filter(charset -> !charset.equals(known.get()));
      return new Encoding(told.orElse(known.get()), 0, declared, told.isPresent());
    }
    return new Encoding(TextDecoder.decode(wholeLines(head)).charset(), 0, declared, true);
  }

  /** The Cyrillic encoding that the letters tell; empty if they are few, or tell another. */
  private static Optional<Charset> byLetters(byte[] head) {
    int letters = 0;
    for (byte b : head) {
      letters += b < 0 ? 1 : 0;
    }
    try {
      return letters < TELLING
          ? Optional.empty()
          : Optional.of(TextDecoder.decode(wholeLines(head)).charset()).filter(CYRILLIC::contains);
    } catch (UndecidedEncodingException e) {
      return Optional.empty();
    }
  }

  /** Whether characters beyond ASCII are there, and hardly a byte that is no UTF-8. */
  private static boolean isMostlyUtf8(byte[] head) {
    CharBuffer chars = CharBuffer.allocate(head.length);
    ByteBuffer bytes = ByteBuffer.wrap(head);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int bad = 0;
    for (CoderResult result = decoder.decode(bytes, chars, false);
        result.isError();
        result = decoder.decode(bytes, chars, false)) {
      bytes.position(bytes.position() + result.length());
      bad += result.length();
    }
    long good = chars.flip().chars().filter(c -> c > 0x7F).count();
    return good > 0 && good >= (long) SOUND_SHARE * bad;
  }

  /** Whether bytes beyond ASCII are there, and all of them are UTF-8 but for a cut at the end. */
  public static boolean isUtf8(byte[] head) {
    CharBuffer chars = CharBuffer.allocate(head.length);
    ByteBuffer bytes = ByteBuffer.wrap(head);
    boolean sound = !StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, false).isError();
    return sound && chars.position() < bytes.position();
  }

  /**
   * The encoding of plain text: a byte order mark, or the shape of the bytes, or the letters.
   *
   * @throws UndecidedEncodingException if none makes sense
   */
  static Encoding ofText(byte[] head) throws UndecidedEncodingException {
    Optional<Encoding> shown = shown(head);
    if (shown.isPresent()) {
      return shown.get();
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(wholeLines(head));
    return new Encoding(decoded.charset(), 0, Optional.empty(), decoded.guessed());
  }

  /** The encoding that the user names; a byte order mark that fits is passed over. */
  static Encoding named(Charset charset, byte[] head) {
    Optional<Encoding> shown =
        shown(head)
            .filter(encoding -> encoding.markBytes > 0)
            .filter(encoding -> encoding.charset.name().startsWith(charset.name()));
    Charset told = shown.map(Encoding::charset).orElse(charset);
    return new Encoding(told, shown.map(Encoding::markBytes).orElse(0), Optional.empty(), false);
  }

  /** Whether the declaration names another encoding than the bytes show. */
  public boolean contradictsDeclaration() {
    return declared
        .filter(name -> !family(name).equals(family(charset.name())))
        .filter(name -> charset(name).filter(charset::equals).isEmpty())
        .isPresent();
  }

  /** The name, with how it was told: {@code UTF-8 with byte order mark}. */
  @Override
  public String toString() {
    String told =
        markBytes > 0 ? " with byte order mark" : guessed ? ", guessed by its letters" : "";
    return charset.name()
        + told
        + (contradictsDeclaration() ? ", declared " + declared.orElse("") : "");
  }

  private static Optional<Encoding> shown(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(head, StandardCharsets.UTF_8, 3));
    }
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(marked(head, Charset.forName("UTF-32LE"), 4));
    }
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(marked(head, Charset.forName("UTF-32BE"), 4));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(marked(head, StandardCharsets.UTF_16LE, 2));
    }
    if (begins(head, 0xFE, 0xFF)) {
      return Optional.of(marked(head, StandardCharsets.UTF_16BE, 2));
    }
    for (char first : FIRST.toCharArray()) {
      if (begins(head, first, 0)) {
        return Optional.of(marked(head, StandardCharsets.UTF_16LE, 0));
      }
      if (begins(head, 0, first)) {
        return Optional.of(marked(head, StandardCharsets.UTF_16BE, 0));
      }
    }
    return Optional.empty();
  }

  /**
   * A head may end within a character, but not after a line end; if it has none, the last character
   * is left out of a head that may have been cut.
   */
  private static byte[] wholeLines(byte[] head) {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    if (end == 0 && head.length >= OpenedFile.HEAD) {
      end = head.length - LONGEST_CHARACTER;
      while (end > 0 && isContinued(head[end])) {
        end--;
      }
    }
    return end == 0 ? head : Arrays.copyOf(head, end);
  }

  /** Whether a byte cannot begin a character of UTF-8. */
  private static boolean isContinued(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static Encoding marked(byte[] head, Charset charset, int markBytes) {
    String text = new String(head, markBytes, head.length - markBytes, charset);
    return new Encoding(charset, markBytes, declared(text), false);
  }

  private static Optional<String> declared(String head) {
    Matcher matcher = Declaration.PATTERN.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Apart, since regular expressions cost a cold start that reads plain text ten milliseconds. */
  private static final class Declaration {
    static final Pattern PATTERN =
        Pattern.compile(
            "\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'>]*?)\\s*[\"']",
            Pattern.DOTALL);
  }

  /** A declared UTF-16 that comes in single bytes is none: such files are UTF-8. */
  private static Optional<Charset> charset(String name) {
    String family = family(name);
    if (family.startsWith("utf-")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return EncodingNames.find(name);
  }

  private static String family(String name) {
    String plain = EncodingNames.plain(name);
    if (plain.startsWith("utf16") || plain.equals("unicode") || plain.startsWith("iso10646ucs2")) {
      return "utf-16";
    }
    return plain.equals("utf8") ? "utf-8" : plain.startsWith("utf32") ? "utf-32" : plain;
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
