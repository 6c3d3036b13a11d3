/**
 * {@code razvorot lexicon} and its own commands: {@code look}, {@code train}, {@code test}.
 *
 * <p>Door: {@link dev.razvorot.cli.lexicon.LexiconCommand}.
 */
@NullMarked
package dev.razvorot.cli.lexicon;

import org.jspecify.annotations.NullMarked;
