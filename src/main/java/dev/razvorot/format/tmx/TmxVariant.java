package dev.razvorot.format.tmx;

import dev.razvorot.Variant;
import java.util.Map;

/**
 * A variant on its way into a unit.
 *
 * @param variant language, text and codes
 * @param props its own attributes, notes and properties, named as if they were the unit's
 */
record TmxVariant(Variant variant, Map<String, String> props) {}
