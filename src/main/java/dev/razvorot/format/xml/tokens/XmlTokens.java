package dev.razvorot.format.xml.tokens;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.Closeable;
import java.io.IOException;

/** The tags and texts of a document in their order, in either of the two ways to read it. */
public interface XmlTokens extends Closeable {

  /** What is moved to. */
  enum Event {
    /** At a start tag. */
    START,
    /** At an end tag, or before the beginning. */
    END,
    /** At a piece of text. */
    TEXT,
    /** After the end of the document. */
    DONE
  }

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
  Event event();

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
