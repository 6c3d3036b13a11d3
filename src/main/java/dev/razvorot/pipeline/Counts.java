package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Finding;
import dev.razvorot.Language;
import dev.razvorot.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a document or a whole run holds.
 *
 * @param segments segments of each language
 * @param unpaired those of them that have no counterpart
 * @param pairs beads with both sides
 * @param bare those of them that are marks or list numbers alone, which become no units
 * @param same those of them that are the same words in both languages: text that nobody translated,
 *     or names
 * @param findings findings of the segments of pairs, by the id of their check, in the order of ids
 */
public record Counts(
    Map<Language, Integer> segments,
    Map<Language, Integer> unpaired,
    int pairs,
    int bare,
    int same,
    Map<String, Integer> findings) {

  /** Copies the maps. */
  public Counts {
    segments = byLanguage(segments);
    unpaired = byLanguage(unpaired);
    findings = Collections.unmodifiableMap(new TreeMap<>(findings));
  }

  /** Nothing of anything. */
  static Counts none() {
    return new Counts(Map.of(), Map.of(), 0, 0, 0, Map.of());
  }

  static Counts of(Alignment alignment) {
    Document source = alignment.source();
    Document target = alignment.target();
    Map<String, Integer> findings = new TreeMap<>();
    int pairs = 0;
    int bare = 0;
    int same = 0;
    int sourceAlone = 0;
    int targetAlone = 0;
    for (Bead bead : alignment.beads()) {
      if (bead.isPair()) {
        pairs++;
        String english = source.text(bead.source());
        String russian = target.text(bead.target());
        bare += Bitext.areBare(english, russian) ? 1 : 0;
        same += areSame(english, russian) ? 1 : 0;
        count(source, bead.source(), findings);
        count(target, bead.target(), findings);
      } else {
        sourceAlone += bead.source().size();
        targetAlone += bead.target().size();
      }
    }
    return new Counts(
        Map.of(source.language(), source.size(), target.language(), target.size()),
        Map.of(source.language(), sourceAlone, target.language(), targetAlone),
        pairs,
        bare,
        same,
        findings);
  }

  /** The sum of both. */
  public Counts plus(Counts other) {
    return new Counts(
        sum(segments, other.segments),
        sum(unpaired, other.unpaired),
        pairs + other.pairs,
        bare + other.bare,
        same + other.same,
        sum(findings, other.findings));
  }

  /** Numbers are the same in all languages. */
  private static boolean areSame(String english, String russian) {
    return english.equals(russian) && english.chars().anyMatch(Character::isLetter);
  }

  /** Whether there is nothing that a memory could hold. */
  boolean isEmptyMemory() {
    return pairs == bare;
  }

  private static void count(Document document, Span span, Map<String, Integer> findings) {
    for (int at = span.start(); at < span.end(); at++) {
      for (Finding finding : document.segments().get(at).findings()) {
        findings.merge(finding.check(), 1, Integer::sum);
      }
    }
  }

  private static <K extends Comparable<K>> Map<K, Integer> sum(
      Map<K, Integer> one, Map<K, Integer> other) {
    Map<K, Integer> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }

  /** Every language has a number. */
  private static Map<Language, Integer> byLanguage(Map<Language, Integer> counts) {
    Map<Language, Integer> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, counts.getOrDefault(language, 0));
    }
    return Collections.unmodifiableMap(all);
  }
}
