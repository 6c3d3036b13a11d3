package dev.razvorot.format.tmx;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes of one segment while it is read. Beginnings and ends are united by TMX's {@code i}, and
 * get ids that no other code of the segment has.
 */
final class CodeList {
  private final List<InlineCode> codes = new ArrayList<>(0);

  /** Index in {@code codes} of each beginning without end, by its {@code i}. */
  private final Map<String, Integer> open = new HashMap<>(0);

  private final Deque<InlineCode> elements = new ArrayDeque<>(0);
  private final Set<String> ids = new HashSet<>(0);
  private boolean unpaired;

  boolean isEmpty() {
    return codes.isEmpty();
  }

  void add(InlineCode code) {
    codes.add(code);
  }

  /** Adds a beginning that waits for its end. */
  void begin(String pairing, InlineCode code) {
    String wanted = code.id().isEmpty() ? pairing : code.id();
    if (open.putIfAbsent(pairing, codes.size()) == null) {
      codes.add(with(code, Kind.BEGIN, free(wanted)));
    } else {
      unpaired = true;
      codes.add(with(code, Kind.LONE_BEGIN, wanted));
    }
  }

  /** Adds the end of an earlier beginning. */
  void end(String pairing, InlineCode code) {
    Integer beginning = open.remove(pairing);
    if (beginning != null) {
      codes.add(with(code, Kind.END, codes.get(beginning).id()));
    } else {
      unpaired = true;
      codes.add(with(code, Kind.LONE_END, pairing));
    }
  }

  /** Adds the beginning of an element whose text belongs to the segment. */
  void beginElement(int offset, String type) {
    InlineCode code = new InlineCode(offset, Kind.BEGIN, free(type), type, "");
    elements.push(code);
    codes.add(code);
  }

  /** Adds the end of the element that was begun last. */
  void endElement(int offset) {
    InlineCode begun = elements.pop();
    codes.add(new InlineCode(offset, Kind.END, begun.id(), "", ""));
  }

  /** Whether a beginning or an end is alone; what is alone is no longer a BEGIN or END. */
  boolean hasUnpaired() {
    for (int index : open.values()) {
      InlineCode code = codes.get(index);
      codes.set(index, with(code, Kind.LONE_BEGIN, code.id()));
      unpaired = true;
    }
    open.clear();
    return unpaired;
  }

  List<InlineCode> list() {
    return List.copyOf(codes);
  }

  private String free(String wanted) {
    String id = wanted;
    for (int number = 2; !ids.add(id); number++) {
      id = wanted + "." + number;
    }
    return id;
  }

  private static InlineCode with(InlineCode code, Kind kind, String id) {
    return new InlineCode(code.offset(), kind, id, code.type(), code.content());
  }
}
