package dev.razvorot.format.tmx;

import dev.razvorot.Language;

/** What one tool wants of a TMX file beyond what the standard says. */
public enum TmxProfile {
  /** What every tool reads: plain language tags, no DOCTYPE. */
  DEFAULT;

  /** How the tool spells a language. */
  String tag(Language language) {
    return language.tag();
  }
}
