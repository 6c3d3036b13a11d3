/**
 * The command line: arguments in, files, tables and exit codes out.
 *
 * <p>{@link dev.razvorot.cli.Main} is the door, and the only public name that programs may use.
 * Each command is a class of its own that parses its options, calls the library and prints;
 * commands stand in the rooms {@code align}, {@code corpora}, {@code texts} and {@code lexicon} by
 * what they work on, and these on {@code options} and {@code terminal}. Exit codes: 0 done, 1 done
 * with findings that were asked to matter, 2 could not; then one line on the error stream says why
 * ({@code Complaints}).
 *
 * <p>The only rooms that know the standard streams, the clock and the terminal. Nothing else
 * imports them.
 */
@NullMarked
package dev.razvorot.cli;

import org.jspecify.annotations.NullMarked;
