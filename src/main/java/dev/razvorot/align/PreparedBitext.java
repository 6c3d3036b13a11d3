package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Words;

/**
 * Two documents made ready to be compared (a bitext: Harris 1988).
 *
 * @param english the English side
 * @param russian the Russian side
 * @param links which words may stand for which
 * @param chance how often each word finds a counterpart by chance
 */
record PreparedBitext(Side english, Side russian, WordLinks links, Chance chance) {

  static PreparedBitext of(Document source, Document target, Words words) {
    Side english = new Side(source, words);
    Side russian = new Side(target, words);
    WordLinks links = new WordLinks(english, russian);
    return new PreparedBitext(english, russian, links, new Chance(english, russian, links));
  }
}
