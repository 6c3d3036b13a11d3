/**
 * XML as the formats of this house need it: written by hand, read by Woodstox.
 *
 * <p>{@link dev.razvorot.format.xml.XmlOutput} writes UTF-8 with every character escaped that a
 * parser would change or refuse. It imports the room above and nothing of its neighbours.
 */
@NullMarked
package dev.razvorot.format.xml;

import org.jspecify.annotations.NullMarked;
