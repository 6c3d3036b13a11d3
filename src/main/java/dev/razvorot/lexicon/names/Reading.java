package dev.razvorot.lexicon.names;

import dev.razvorot.lexicon.names.NameMatch.Kind;

/**
 * A dictionary form that a Russian word may stand for.
 *
 * @param name the form, as {@link Spelling} writes it
 * @param kind {@link Kind#EQUAL} if the word is a case of it, {@link Kind#OTHER_GENDER} if it is
 *     the name of the other sex
 * @param nats how much less likely that is than that the word is a nominative
 */
record Reading(String name, Kind kind, double nats) {}
