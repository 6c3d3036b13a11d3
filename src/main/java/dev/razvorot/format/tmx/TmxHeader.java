package dev.razvorot.format.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a TMX file says of itself.
 *
 * @param version value of the {@code version} attribute; empty if there is none
 * @param attributes attributes of the header in the order of the file
 */
public record TmxHeader(String version, Map<String, String> attributes) {

  /** Copies the attributes, keeping their order. */
  public TmxHeader {
    Objects.requireNonNull(version, "version");
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** An attribute by its name; empty if the header has none such. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }
}
