package dev.razvorot.translit.inverse;

/**
 * What a Latin word may have been, by the letters alone.
 *
 * @param cyrillic the word
 * @param nats price of its letters in Russian; less is likelier
 */
public record Reading(String cyrillic, double nats) {}
