/**
 * What a rule file says: rules read from ICU's transform syntax, as values.
 *
 * <p>{@link dev.razvorot.translit.rules.RuleParser} reads them; {@link
 * dev.razvorot.translit.rules.Rule}, the {@link dev.razvorot.translit.rules.Sequence} it asks for
 * and the {@link dev.razvorot.translit.rules.LetterSet} of each of its letters are the words in
 * which the other rooms of {@code translit} speak. Public for these rooms alone, and may change
 * with any version.
 *
 * <p>Imports the root room only.
 */
@NullMarked
package dev.razvorot.translit.rules;

import org.jspecify.annotations.NullMarked;
