package dev.razvorot.lexicon.numbers;

/**
 * A number as a text gives it, whatever its notation.
 *
 * @param value its plain decimal digits without needless zeros: {@code 600000} for 600 тыс. and for
 *     600,000, {@code 1000.5} for 1 000,5; a time of day as {@code 19:30}
 * @param other what else it may mean: 60m is sixty million or {@code 60} metres, 19.30 a fraction
 *     or {@code 19:30}; empty if nothing
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Quantity(String value, String other, int firstToken, int endToken) {}
