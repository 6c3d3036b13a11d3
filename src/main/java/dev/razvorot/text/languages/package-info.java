/**
 * Which language a text is in, and what things are called in both.
 *
 * <p>Doors: {@link dev.razvorot.text.languages.Languages} tells Russian from English, {@link
 * dev.razvorot.text.languages.Kindred} what only passes for Russian; {@link
 * dev.razvorot.text.languages.LanguageWords} knows the words for either of them, {@link
 * dev.razvorot.text.languages.LocaleNames} the names of the locale data.
 */
@NullMarked
package dev.razvorot.text.languages;

import org.jspecify.annotations.NullMarked;
