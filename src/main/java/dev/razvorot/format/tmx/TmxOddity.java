package dev.razvorot.format.tmx;

import static dev.razvorot.format.Oddity.noted;
import static dev.razvorot.format.Oddity.repaired;
import static dev.razvorot.format.Oddity.skipped;

import dev.razvorot.format.Oddity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What TMX files hold that TMX 1.4b does not foresee. */
final class TmxOddity {
  /** The attributes that TMX 1.4b requires of a header. */
  static final List<String> REQUIRED =
      List.of(
          "creationtool",
          "creationtoolversion",
          "segtype",
          "o-tmf",
          "adminlang",
          "srclang",
          "datatype");

  private static final Map<String, Oddity> MISSING =
      REQUIRED.stream().collect(Collectors.toMap(Function.identity(), TmxOddity::missing));

  static final Oddity VERSION =
      noted("tmx-version", "the version of <tmx> is none of 1.1, 1.2, 1.3 and 1.4");
  static final Oddity NAMESPACE = noted("tmx-namespace", "TMX 1.x has no namespace");
  static final Oddity ROOT =
      noted("tmx-root", "the document is no <tmx>; the units within it were read");
  static final Oddity HEADER = noted("tmx-header", "the header is missing");
  static final Oddity SOURCE_LANGUAGE =
      noted("tmx-srclang", "srclang is neither English nor Russian");

  static final Oddity LANG =
      repaired("tmx-lang", "a variant has lang, as in TMX 1.1, and was read as with xml:lang");
  static final Oddity TAG =
      repaired(
          "tmx-language-tag",
          "a language that is not spelt like en or en-US was read for its beginning");
  static final Oddity NO_LANGUAGE =
      repaired("tmx-variant-language", "a variant without a language was left out");
  static final Oddity NO_SEGMENT =
      repaired("tmx-variant-seg", "a variant without seg was left out");
  static final Oddity TWO_SEGMENTS =
      repaired("tmx-variant-segs", "a variant with several segs was left out");
  static final Oddity BARE_TEXT =
      repaired("tmx-bare-text", "the text of a variant without seg was read as its seg");
  static final Oddity STRAY_TEXT =
      repaired("tmx-stray-text", "text where only elements belong was left out");
  static final Oddity OTHER_LANGUAGE =
      noted("tmx-other-language", "a variant in another language was left out");
  static final Oddity NESTED =
      repaired("tmx-nested-unit", "a unit within a unit was read as the next one");
  static final Oddity LATE_NOTE =
      repaired("tmx-late-note", "a note or prop stands after the variants or the seg");
  static final Oddity ID =
      repaired("tmx-id", "a tuid, the id of a unit, has white space, which became _");
  static final Oddity DATE =
      repaired(
          "tmx-date", "a date that is not spelt like 20240229T120000Z was brought to that form");
  static final Oddity BAD_DATE = noted("tmx-bad-date", "a date makes no sense and is kept as text");
  static final Oddity ELEMENT =
      repaired("tmx-element", "an element that TMX does not know was left out");
  static final Oddity INLINE =
      repaired(
          "tmx-inline",
          "an inline element that TMX does not know, such as g or b, was read as formatting");
  static final Oddity SUB =
      repaired("tmx-sub", "text within a code (sub) was read as part of the code");
  static final Oddity UNPAIRED =
      repaired(
          "tmx-unpaired-code",
          "a code that opens without closing, or closes without opening (bpt, ept), was read as one alone (it)");
  static final Oddity EMPTY = noted("tmx-empty-seg", "a seg is empty");

  static final Oddity VARIANTS =
      noted("tmx-variants", "a unit has several variants of a language and became several units");

  static final Oddity NO_ENGLISH = skipped("tmx-no-english", "a unit has no English variant");
  static final Oddity NO_RUSSIAN = skipped("tmx-no-russian", "a unit has no Russian variant");
  static final Oddity NEITHER =
      skipped("tmx-neither", "a unit has neither an English nor a Russian variant");

  private TmxOddity() {}

  /** The oddity of a header without one of the required attributes. */
  static Oddity missingAttribute(String name) {
    return MISSING.get(name);
  }

  private static Oddity missing(String name) {
    return noted("tmx-header-" + name, "the header has no " + name + ", which is required");
  }
}
