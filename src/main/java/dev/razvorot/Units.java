package dev.razvorot;

import dev.razvorot.TranslationUnit.Prop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes translation units of the pairs of an alignment: ids from content, provenance from places.
 */
final class Units {
  /** 64 bits: one chance in a million of a clash among six million units. */
  private static final int ID_BYTES = 8;

  private final Alignment alignment;
  private final Map<String, Integer> timesSeen = new HashMap<>();

  Units(Alignment alignment) {
    this.alignment = alignment;
  }

  List<TranslationUnit> list() {
    return alignment.pairs().stream().map(this::unit).toList();
  }

  private TranslationUnit unit(Bead bead) {
    String english = alignment.source().text(bead.source());
    String russian = alignment.target().text(bead.target());
    return new TranslationUnit(
        id(english, russian),
        new Variant(alignment.source().language(), english),
        new Variant(alignment.target().language(), russian),
        props(bead),
        findings(bead));
  }

  /** The same pair twice in one document is two units: the second and later ones are numbered. */
  private String id(String english, String russian) {
    String id = hash(alignment.source().name() + "\n" + english + "\n" + russian);
    int times = timesSeen.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private Map<String, String> props(Bead bead) {
    Map<String, String> props = new LinkedHashMap<>();
    props.put(
        Prop.SCORE,
        BigDecimal.valueOf(bead.score()).setScale(4, RoundingMode.HALF_EVEN).toString());
    props.put(Prop.DOCUMENT, alignment.source().name());
    props.put(
        Prop.LINES,
        lines(alignment.source(), bead.source()) + ":" + lines(alignment.target(), bead.target()));
    return props;
  }

  private List<Finding> findings(Bead bead) {
    return Stream.concat(
            alignment.source().segments(bead.source()).stream(),
            alignment.target().segments(bead.target()).stream())
        .flatMap(segment -> segment.findings().stream())
        .toList();
  }

  private static String lines(Document document, Span span) {
    return document.segments(span).stream()
        .map(segment -> Integer.toString(segment.place().line()))
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
