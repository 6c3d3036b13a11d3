/**
 * How words sound, in one rough writing for both languages, and how near two sounds are.
 *
 * <p>The door is {@link dev.razvorot.lexicon.sounds.Sound}. It is evidence for pairing; whether two
 * words are one name is asked of {@code lexicon.names}.
 *
 * <p>Public for {@code lexicon.words} and {@code align.bitext} alone. Imports nothing.
 */
@NullMarked
package dev.razvorot.lexicon.sounds;

import org.jspecify.annotations.NullMarked;
