package dev.razvorot.format.tmx;

import dev.razvorot.Language;
import dev.razvorot.format.LanguageNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Language tags of one file, understood once each. */
final class Tags {
  /** More than any memory has; a hostile one is not remembered. */
  private static final int REMEMBERED = 100;

  /** Language, script, region and the rest (RFC 5646, section 2.1, without its rarer parts). */
  private static final Pattern BCP_47 =
      Pattern.compile(
          "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{4,8})*+");

  private final Map<String, Tag> known = new LinkedHashMap<>();

  /** A tag as it was understood. */
  static final class Tag {
    private final Optional<Language> language;
    private final boolean sound;
    private long times;

    private Tag(Optional<Language> language, boolean sound) {
      this.language = language;
      this.sound = sound;
    }

    /** Empty if it is another language. */
    Optional<Language> language() {
      return language;
    }

    /** Whether it has the form of BCP 47. */
    boolean isSound() {
      return sound;
    }
  }

  /** Understands a tag, and counts it. */
  Tag of(String tag) {
    Tag found = known.get(tag);
    if (found == null) {
      found = learn(tag);
    }
    found.times++;
    return found;
  }

  /** How often each tag was met. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    known.forEach((tag, found) -> counts.put(tag, found.times));
    return counts;
  }

  private Tag learn(String tag) {
    Tag learned = new Tag(LanguageNames.parse(tag), BCP_47.matcher(tag).matches());
    if (known.size() < REMEMBERED) {
      known.put(tag, learned);
    }
    return learned;
  }
}
