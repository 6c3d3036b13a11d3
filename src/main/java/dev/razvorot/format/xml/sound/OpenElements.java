package dev.razvorot.format.xml.sound;

import dev.razvorot.format.xml.sound.XmlNames.Name;
import java.util.ArrayList;
import java.util.List;

/** The elements that have begun and not ended. */
final class OpenElements {
  private final List<Name> names = new ArrayList<>();
  private int depth;

  /** How many there are. */
  int depth() {
    return depth;
  }

  void push(Name name) {
    if (depth == names.size()) {
      names.add(name);
    } else {
      names.set(depth, name);
    }
    depth++;
  }

  /** Ends the last one; there must be one. */
  void pop() {
    depth--;
  }

  /** The last one; there must be one. */
  Name last() {
    return names.get(depth - 1);
  }

  /** The one that was ended last, if none was begun since. */
  Name closed() {
    return names.get(depth);
  }
}
