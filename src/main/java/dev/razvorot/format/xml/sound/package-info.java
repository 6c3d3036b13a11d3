/**
 * The quick way to read XML: well-formed documents in the form that tools write, in one pass over
 * the characters.
 *
 * <p>Door: {@link dev.razvorot.format.xml.sound.SoundTokens}, public for {@code format.xml} alone.
 * It mends nothing and stops before anything odd; whoever opened it says who reads on. Knows
 * nothing of the other way.
 */
@NullMarked
package dev.razvorot.format.xml.sound;

import org.jspecify.annotations.NullMarked;
