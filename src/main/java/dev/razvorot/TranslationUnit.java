package dev.razvorot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pair of texts with what is known of it: what corpora are made of (TMX {@code tu}).
 *
 * @param id without white space; stable as long as content and document are the same. Unique in its
 *     document where we make it; read from a file as it stands there, or of the texts alone, so
 *     that equal texts without an id have one: readers keep nothing of what they have read
 * @param source the English variant
 * @param target the Russian variant
 * @param props properties by name in the order of the file (TMX {@code prop}); ours are named in
 *     {@link Prop}
 * @param findings what checks said of it
 */
public record TranslationUnit(
    String id, Variant source, Variant target, Map<String, String> props, List<Finding> findings) {

  /** Names of the properties that Razvorot itself writes. */
  public static final class Prop {
    /** Probability that the pair is right, in [0, 1], four digits. */
    public static final String SCORE = "x-score";

    /** Name of the document the pair comes from. */
    public static final String DOCUMENT = "x-document";

    /**
     * Lines of the pair in the document, 1-based: {@code 3:5,7} is English line 3, Russian lines 5
     * and 7.
     */
    public static final String LINES = "x-lines";

    /** What spoke for the pair, for a person to read. */
    public static final String EVIDENCE = "x-evidence";

    private Prop() {}
  }

  /**
   * Checks the parts; copies map and list, keeping their order.
   *
   * @throws IllegalArgumentException if the id holds white space, the source is not English or the
   *     target not Russian
   */
  public TranslationUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    props = FewProps.copyOf(props);
    findings = List.copyOf(findings);
    if (id.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("id \"" + id + "\" holds white space");
    }
    require(Language.ENGLISH, source);
    require(Language.RUSSIAN, target);
  }

  private static void require(Language language, Variant variant) {
    if (variant.language() != language) {
      throw new IllegalArgumentException(
          "variant in " + variant.language() + " stands where " + language + " was expected");
    }
  }

  /** A property by its name; empty if the unit has none. */
  public Optional<String> prop(String name) {
    return Optional.ofNullable(props.get(name));
  }

  /**
   * The probability that the pair is right; empty if the unit has none, or none that is a number in
   * [0, 1].
   */
  public OptionalDouble score() {
    try {
      double score = Double.parseDouble(prop(Prop.SCORE).orElse("NaN"));
      return score >= 0 && score <= 1 ? OptionalDouble.of(score) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** The same unit with other findings. */
  public TranslationUnit withFindings(List<Finding> others) {
    return new TranslationUnit(id, source, target, props, others);
  }
}
