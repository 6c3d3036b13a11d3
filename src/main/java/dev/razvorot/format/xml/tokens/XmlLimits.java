package dev.razvorot.format.xml.tokens;

/**
 * Bounds that keep a hostile file from filling the memory; each has a message of its own. The
 * defaults are far above what translation tools write.
 */
public final class XmlLimits {
  /** Nesting of elements: 5,000 were seen in a test file, 20 in a real one. */
  public static final int DEPTH = 8_192;

  /** Where Woodstox stops by default, and so do tools that use it. */
  public static final int USUAL_DEPTH = 1_000;

  /** UTF-16 units of an attribute: some tools keep whole files there. */
  public static final int ATTRIBUTE = 4 << 20;

  /** Where Woodstox stops by default, and so do tools that use it. */
  public static final int USUAL_ATTRIBUTE = 524_288;

  /** UTF-16 units of one text: 10 MB of Cyrillic. */
  public static final int TEXT = 5_000_000;

  /** UTF-16 units of a document type declaration. */
  public static final int DOCTYPE = 1 << 20;

  /** UTF-16 units that all entities of a file may become: company names, not documents. */
  public static final int EXPANSION = 1 << 20;

  /** Entities within entities. */
  public static final int ENTITY_DEPTH = 8;

  private XmlLimits() {}
}
