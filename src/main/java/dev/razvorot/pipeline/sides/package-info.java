/**
 * The reading of one document: from its files to the segments of either language.
 *
 * <p>Doors for all: {@link dev.razvorot.pipeline.sides.Segmentation}, what a segment is, and {@link
 * dev.razvorot.pipeline.sides.Note}, what was guessed, mended or missed. What else is public is so
 * for {@code pipeline} alone, which may change with any version: {@code SidesReader} makes {@code
 * Sides}. Columns of bilingual tables and lines that hold both languages are parted here.
 */
@NullMarked
package dev.razvorot.pipeline.sides;

import org.jspecify.annotations.NullMarked;
