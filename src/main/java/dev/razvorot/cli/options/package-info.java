/**
 * What the words of a command line mean: names of files and encodings, numbers, one of a few words;
 * and what was meant by a mistyped one.
 *
 * <p>What several commands share. A converter that one command alone needs stands beside that
 * command. What is public is so for the other rooms of the command line alone.
 */
@NullMarked
package dev.razvorot.cli.options;

import org.jspecify.annotations.NullMarked;
