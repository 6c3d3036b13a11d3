package dev.razvorot.format.document;

import dev.razvorot.text.segments.LanguageChange;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Texts of two languages that follow each other in one block of a page without a mark: a headline
 * in bold letters and its translation in italics. Each is a line by itself.
 */
final class TwoLanguages {
  private TwoLanguages() {}

  /**
   * Whether an element within a line begins another: it stands beside one with another {@code
   * lang}, or is the second of two that are the whole block, each in one alphabet.
   *
   * @param block what was read of the block before the element
   */
  static boolean begins(Element element, CharSequence block) {
    return !element.isBlock()
        && beside(element, true)
            .filter(before -> !before.isBlock())
            .filter(before -> differ(before, element) || areWhole(before, element, block))
            .isPresent();
  }

  private static boolean differ(Element before, Element element) {
    String language = language(before);
    String other = language(element);
    return !language.isEmpty() && !other.isEmpty() && !language.equals(other);
  }

  /** Of {@code en-GB} the language. */
  private static String language(Element element) {
    String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return tag.strip().split("[-_]", 2)[0];
  }

  private static boolean areWhole(Element before, Element element, CharSequence block) {
    return isLast(element)
        && block.toString().strip().equals(before.wholeText().strip())
        && LanguageChange.isBetween(before.wholeText(), element.wholeText());
  }

  private static boolean isLast(Element element) {
    Optional<Element> after = beside(element, false);
    return after.isPresent()
        ? after.get().isBlock() || after.get().normalName().equals("br")
        : isEndOfParent(element);
  }

  private static boolean isEndOfParent(Element element) {
    Optional<Node> next = node(element, false);
    return next.isEmpty() && element.parent() != null && element.parent().isBlock();
  }

  /** The element right before or behind another, blanks between them. */
  private static Optional<Element> beside(Element element, boolean before) {
    return node(element, before).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Optional<Node> node(Element element, boolean before) {
    Node node = before ? element.previousSibling() : element.nextSibling();
    while (node instanceof TextNode words && words.isBlank()) {
      node = before ? node.previousSibling() : node.nextSibling();
    }
    return Optional.ofNullable(node);
  }
}
