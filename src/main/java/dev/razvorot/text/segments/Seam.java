package dev.razvorot.text.segments;

/**
 * Where one language ends in a line and the other begins.
 *
 * @param mark what stands between them: the mark itself, or what it is called
 * @param first the left side, without the number or bullet of the line
 * @param second the right side
 * @param englishFirst which of them is English
 * @param isShort whether one of them is but one word
 */
record Seam(String mark, Part first, Part second, boolean englishFirst, boolean isShort) {

  /** Half-open, indexes of the line. */
  record Part(int start, int end) {}
}
