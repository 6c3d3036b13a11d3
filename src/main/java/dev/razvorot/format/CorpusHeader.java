package dev.razvorot.format;

import dev.razvorot.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file says of itself and its units.
 *
 * @param place the beginning of the file
 * @param version the version of its format; empty if it says none
 * @param attributes the attributes of its header in the order of the file; usually none
 * @param languages variants read so far by language tag; none where the format knows one of each
 */
public record CorpusHeader(
    Place place, String version, Map<String, String> attributes, Map<String, Long> languages) {

  /** Copies the maps, keeping their order. */
  public CorpusHeader {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(version, "version");
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
  }

  /** An attribute by its name; empty if the header has none such. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }
}
