/**
 * Whether a Russian and an English word are one name.
 *
 * <p>The door is {@link dev.razvorot.lexicon.names.NameMatcher}. What letters of one language
 * become in the other is a table of renderings written by hand, {@code renderings.txt} (Тейлор,
 * Taylor; Хьюз, Hughes; Цзян, Jiang), whose probabilities are fitted.
 *
 * <p>This room imports the root package only.
 */
@NullMarked
package dev.razvorot.lexicon.names;

import org.jspecify.annotations.NullMarked;
