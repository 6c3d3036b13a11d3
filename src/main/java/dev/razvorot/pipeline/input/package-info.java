/**
 * The documents of a run: which files of those given are documents, and what they are called.
 *
 * <p>{@link dev.razvorot.pipeline.input.Inputs#find} is the door. It looks at names only and opens
 * no file. The order of what it finds and the names it gives are the same on every system.
 *
 * <p>Imports the root package and {@code format}.
 */
@NullMarked
package dev.razvorot.pipeline.input;

import org.jspecify.annotations.NullMarked;
