/**
 * What both ways of reading XML speak: the tags and texts of a document, its characters, limits and
 * oddities.
 *
 * <p>Public for {@code format.xml}, its rooms and the formats that stand on them, and may change
 * with any version. Imports the first room of {@code format} only.
 */
@NullMarked
package dev.razvorot.format.xml.tokens;

import org.jspecify.annotations.NullMarked;
