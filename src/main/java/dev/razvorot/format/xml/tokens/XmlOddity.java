package dev.razvorot.format.xml.tokens;

import static dev.razvorot.format.Oddity.noted;
import static dev.razvorot.format.Oddity.repaired;

import dev.razvorot.format.Oddity;

/** What documents hold that is not XML, and is read all the same. */
public final class XmlOddity {
  public static final Oddity LATE_DECLARATION =
      repaired("xml-late-declaration", "what stands before the XML declaration was left out");
  public static final Oddity SECOND_DECLARATION =
      repaired("xml-second-declaration", "an XML declaration within the file was left out");
  public static final Oddity SECOND_DOCUMENT =
      noted("xml-second-document", "another document follows, as where files were joined");
  public static final Oddity OUTSIDE =
      repaired("xml-outside", "text before or behind the document was left out");
  public static final Oddity TAG =
      repaired("xml-tag", "attributes that come twice or lack quotes were mended");
  public static final Oddity BALANCE =
      repaired("xml-balance", "the end of an element was supplied, or one too many left out");
  public static final Oddity CDATA_END =
      repaired("xml-cdata-end", "]]> outside of a CDATA section was read as text");
  public static final Oddity SPACED_TAG =
      repaired("xml-spaced-tag", "white space between < and the name of a tag was left out");
  public static final Oddity CAPITAL_X =
      repaired("xml-capital-x", "a reference that begins with &#X was read as &#x");
  public static final Oddity DECLARATION_END =
      repaired("xml-declaration-end", "an XML declaration that ends with > was read as with ?>");
  public static final Oddity BAD_BYTES =
      repaired("xml-bad-bytes", "bytes that are not UTF-8 became U+FFFD");
  public static final Oddity ENCODING =
      noted(
          "xml-encoding",
          "the file is not in the encoding that it declares, or declares none and is not UTF-8");
  public static final Oddity CONTROL =
      repaired("xml-control", "a character that XML cannot hold was left out");
  public static final Oddity CONTROL_REFERENCE =
      repaired(
          "xml-control-reference", "a reference to a character that XML cannot hold was left out");
  public static final Oddity SPLIT_PAIR =
      repaired("xml-split-pair", "two references to halves of one character were joined");
  public static final Oddity BARE_AMPERSAND =
      repaired("xml-bare-ampersand", "a bare &, which should be &amp;, was read as text");
  public static final Oddity BARE_LESS_THAN =
      repaired("xml-bare-less-than", "a bare <, which should be &lt;, was read as text");
  public static final Oddity STRAY_TAG =
      repaired(
          "xml-stray-tag", "a tag that is never closed, or was never opened, was read as text");
  public static final Oddity HTML_ENTITY =
      repaired(
          "xml-html-entity",
          "an entity that only HTML knows, such as &nbsp;, was read as its character");
  public static final Oddity INTERNAL_ENTITY =
      noted("xml-internal-entity", "an entity declared in the file was expanded");
  public static final Oddity EXTERNAL_ENTITY =
      repaired("xml-external-entity", "an entity outside the file was left out, never opened");

  public static final Oddity DEEP =
      noted("xml-deep", "elements are nested deeper than 1000, which other tools refuse");
  public static final Oddity LONG_ATTRIBUTE =
      noted("xml-long-attribute", "an attribute is longer than 524288, which other tools refuse");

  private XmlOddity() {}
}
