/**
 * {@code razvorot convert}, {@code info} and {@code validate}: memories and tables that exist
 * already.
 *
 * <p>Doors: {@link dev.razvorot.cli.corpora.ConvertCommand}, {@link
 * dev.razvorot.cli.corpora.InfoCommand}, {@link dev.razvorot.cli.corpora.ValidateCommand}. The
 * three share their options ({@code ReadingChoices}, {@code WritingChoices}, {@code FileChoices})
 * and take a dash for the standard input ({@code Inbox}).
 */
@NullMarked
package dev.razvorot.cli.corpora;

import org.jspecify.annotations.NullMarked;
