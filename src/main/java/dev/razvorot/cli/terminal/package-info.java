/**
 * Where a command reads and prints: the streams of the process, and the 80 columns of a terminal.
 *
 * <p>What is public is so for the other rooms of the command line alone; no importer needs it.
 */
@NullMarked
package dev.razvorot.cli.terminal;

import org.jspecify.annotations.NullMarked;
