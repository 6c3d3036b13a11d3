package dev.razvorot.translit.passes;

/**
 * A stretch of letters to be rewritten.
 *
 * @param letters the array it lies in
 * @param start position of the first letter
 * @param end position after the last letter
 * @param limit position after the last letter that may be looked at; {@code end} or more
 */
record Window(char[] letters, int start, int end, int limit) {}
