/**
 * The way back where a scheme does not tell: the likeliest Russian letters among all that its rules
 * turn into a Latin word.
 *
 * <p>Door: {@link dev.razvorot.translit.inverse.Inverse}, whose readings {@code translit} ranks by
 * known words. Public for {@code translit} alone, and may change with any version.
 *
 * <p>Imports {@code translit.rules} and {@code translit.passes} only.
 */
@NullMarked
package dev.razvorot.translit.inverse;

import org.jspecify.annotations.NullMarked;
