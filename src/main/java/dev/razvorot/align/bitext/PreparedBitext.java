package dev.razvorot.align.bitext;

/**
 * Two documents made ready to be compared (a bitext: Harris 1988).
 *
 * @param english the English side
 * @param russian the Russian side
 * @param links which words may stand for which
 * @param chance how often each word finds a counterpart by chance
 * @param anchors pairs of lines that rare words link
 */
public record PreparedBitext(
    Side english, Side russian, WordLinks links, Chance chance, AnchorSet anchors) {

  /** Both sides and what follows from them. */
  static PreparedBitext of(Side english, Side russian, WordLinks links) {
    Chance chance = new Chance(english, russian, links);
    AnchorSet anchors = AnchorSet.of(english, russian, links);
    return new PreparedBitext(english, russian, links, chance, anchors);
  }
}
