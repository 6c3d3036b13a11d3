package dev.razvorot.align.bitext;

/**
 * Two lines that rare words link, each the likeliest for the other.
 *
 * @param english the English line
 * @param russian the Russian line
 * @param weight how strongly: 1 for a word that stands once on either side
 */
public record Anchor(int english, int russian, double weight) {}
