/**
 * The command line: arguments in, files, tables and exit codes out.
 *
 * <p>{@link dev.razvorot.cli.Main} is the door; each command is a class of its own that parses its
 * options, calls the library and prints. Exit codes: 0 done, 1 done with findings that were asked
 * to matter, 2 could not; then one line on the error stream says why.
 *
 * <p>The only room that knows the standard streams, the clock and the terminal. Nothing imports it.
 */
@NullMarked
package dev.razvorot.cli;

import org.jspecify.annotations.NullMarked;
