/**
 * Moses pairs: two plain files, {@code x.en} and {@code x.ru}, whose lines translate each other.
 *
 * <p>What trainers of machine translation exchange. {@link dev.razvorot.format.moses.MosesReader}
 * and {@link dev.razvorot.format.moses.MosesWriter} hold texts only. Imports {@code format} and
 * {@code format.chars}.
 */
@NullMarked
package dev.razvorot.format.moses;

import org.jspecify.annotations.NullMarked;
