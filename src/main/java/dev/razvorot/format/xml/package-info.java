/**
 * XML as the formats of this house need it: read in two ways behind one cursor, written by hand.
 *
 * <p>{@link dev.razvorot.format.xml.XmlCursor} walks through a file: by {@code format.xml.sound} as
 * far as it is sound, and by {@code format.xml.mended} from there on. {@link
 * dev.razvorot.format.xml.XmlOutput} writes UTF-8 with every character escaped that a parser would
 * change or refuse. Imports its own rooms, the first room of {@code format} and {@code
 * format.chars}.
 */
@NullMarked
package dev.razvorot.format.xml;

import org.jspecify.annotations.NullMarked;
