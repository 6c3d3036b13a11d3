package dev.razvorot.format.xliff;

import static dev.razvorot.format.Oddity.noted;
import static dev.razvorot.format.Oddity.repaired;
import static dev.razvorot.format.Oddity.skipped;

import dev.razvorot.format.Oddity;

/** What XLIFF files hold that makes no sound unit. */
final class XliffOddity {
  static final Oddity VERSION = noted("xliff-version", "the version is none of 1.0 to 2.2");
  static final Oddity INLINE =
      repaired("xliff-inline", "an inline element that XLIFF does not know was read as formatting");
  static final Oddity UNPAIRED =
      repaired("xliff-unpaired-code", "a code without its partner was read as alone");
  static final Oddity EMPTY = noted("xliff-empty-text", "a text is empty");

  static final Oddity NO_TARGET = skipped("xliff-no-target", "a unit is not translated");
  static final Oddity LANGUAGES =
      skipped("xliff-languages", "a unit is not between English and Russian");

  private XliffOddity() {}
}
