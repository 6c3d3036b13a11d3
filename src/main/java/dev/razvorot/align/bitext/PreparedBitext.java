package dev.razvorot.align.bitext;

/**
 * Two documents made ready to be compared (a bitext: Harris 1988).
 *
 * @param english the English side
 * @param russian the Russian side
 * @param links which words may stand for which
 * @param chance how often each word finds a counterpart by chance
 */
public record PreparedBitext(Side english, Side russian, WordLinks links, Chance chance) {}
