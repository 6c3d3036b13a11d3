package dev.razvorot.translit;

/**
 * What a Latin word may have been in Cyrillic.
 *
 * @param text the word
 * @param exact whether the scheme turns it into the Latin word, letter by letter; where no word
 *     does, a candidate is the nearest there is
 * @param familiarity what the scorer said of the word in small letters: more is better known, 0
 *     unknown
 * @param nats minus the log probability of its letters in a Russian word; less is more usual
 */
public record Candidate(String text, boolean exact, double familiarity, double nats) {}
