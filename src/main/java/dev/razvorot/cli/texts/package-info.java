/**
 * {@code razvorot transliterate} and {@code normalize}: texts rewritten from files or a pipe into
 * the output, in constant memory.
 *
 * <p>Doors: {@link dev.razvorot.cli.texts.TransliterateCommand}, {@link
 * dev.razvorot.cli.texts.NormalizeCommand}, and {@link dev.razvorot.cli.texts.QuickStart}, which
 * transliterates before picocli is loaded.
 */
@NullMarked
package dev.razvorot.cli.texts;

import org.jspecify.annotations.NullMarked;
