/**
 * Numbers of a text in one notation, in digits, in words and in between: 600 тыс. is 600,000.
 *
 * <p>The door is {@link dev.razvorot.lexicon.numbers.Numbers}.
 *
 * <p>Public for {@code lexicon.words} alone. Imports the root package and {@code text}.
 */
@NullMarked
package dev.razvorot.lexicon.numbers;

import org.jspecify.annotations.NullMarked;
