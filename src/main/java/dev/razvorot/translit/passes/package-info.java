/**
 * Rules at work: compiled into tables, a pass after another over composed text, whole or as it
 * flows.
 *
 * <p>Door: {@link dev.razvorot.translit.passes.Rewriter}, all passes of one direction; {@link
 * dev.razvorot.translit.passes.Source} is where a {@link dev.razvorot.translit.passes.Flow} begins.
 * Public for the other rooms of {@code translit} alone, and may change with any version.
 *
 * <p>Imports {@code translit.rules} only.
 */
@NullMarked
package dev.razvorot.translit.passes;

import org.jspecify.annotations.NullMarked;
