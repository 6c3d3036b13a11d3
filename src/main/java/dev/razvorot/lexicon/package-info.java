/**
 * Word translations, matched by stem: the lexicon, its entries, and a look-up for people.
 *
 * <p>The door is {@link dev.razvorot.lexicon.Lexicon}: built in, or of the user's entries. Numbers,
 * sounds, single words and names have rooms of their own; what a {@code lexicon.learning.Learner}
 * finds becomes entries.
 *
 * <p>This room imports the root package and {@code text}.
 */
@NullMarked
package dev.razvorot.lexicon;

import org.jspecify.annotations.NullMarked;
