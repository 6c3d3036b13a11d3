package dev.razvorot.format.xml;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.Closeable;
import java.io.IOException;

/**
 * The tags and texts of a document in their order; see {@link XmlCursor}, which is made of them.
 */
interface XmlTokens extends Closeable {

  /**
   * Moves to the next tag or piece of text.
   *
   * @return false if these tokens end here, and {@link #rest} must read on
   * @throws CorpusFormatException if the document is no XML from here on, or passes a limit
   */
  boolean advance() throws IOException;

  /**
   * What reads on where these tokens end; these themselves if they end nowhere.
   *
   * @throws IOException if the disk fails
   */
  XmlTokens rest() throws IOException;

  /** What was moved to. */
  XmlCursor.Event event();

  /** Name of the element at a tag, without prefix, in small letters if it begins with a capital. */
  String name();

  /** Number of attributes at a start tag. */
  int attributes();

  /** Name of an attribute by its 0-based number, with its prefix. */
  String attributeName(int index);

  /** Value of an attribute by its 0-based number. */
  String attributeValue(int index);

  /** UTF-16 units of the present piece of text. */
  int textLength();

  /** The present piece of text. */
  String text();

  /** Adds the present piece of text to a text. */
  void appendText(StringBuilder text);

  /** Whether the present piece of text is white space or what a byte order mark leaves. */
  boolean isBlank();

  /** Where the present tag or text begins. */
  Place place();

  /** Whether something was mended between the last move and the one before. */
  boolean isMended();
}
