/**
 * Files in, files out: what every format of this room shares.
 *
 * <p>A {@link dev.razvorot.format.CorpusReader} gives translation units one by one in constant
 * memory and accounts for each in a {@link dev.razvorot.format.ReadReport}; a {@link
 * dev.razvorot.format.CorpusWriter} takes them. Whoever opens one closes it. Files appear whole or
 * not at all: see {@link dev.razvorot.format.AtomicFile} for one and {@link
 * dev.razvorot.format.OutputFolder} for several that belong together.
 *
 * <p>Each family of formats has a room of its own below this one ({@code tmx}, {@code table},
 * {@code xliff}, ...), which imports this one and never a neighbour.
 */
@NullMarked
package dev.razvorot.format;

import org.jspecify.annotations.NullMarked;
