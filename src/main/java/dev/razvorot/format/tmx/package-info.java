/**
 * Translation Memory eXchange 1.4b (LISA OSCAR, 26 April 2005), and what tools make of it.
 *
 * <p>{@link dev.razvorot.format.tmx.TmxWriter} writes strictly, so that every known tool reads the
 * file. Imports {@code format} and {@code format.xml}.
 */
@NullMarked
package dev.razvorot.format.tmx;

import org.jspecify.annotations.NullMarked;
