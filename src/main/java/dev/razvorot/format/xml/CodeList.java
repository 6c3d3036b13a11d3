package dev.razvorot.format.xml;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.format.FreeNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes of one segment while it is read. Beginnings and ends are united by what the format
 * pairs them by, such as TMX's {@code i}, and get ids that no other code of the segment has.
 */
public final class CodeList {
  private final List<InlineCode> codes = new ArrayList<>(0);

  /** Index in {@code codes} of each beginning without end, by its pairing. */
  private final Map<String, Integer> open = new HashMap<>(0);

  private final Deque<InlineCode> elements = new ArrayDeque<>(0);
  private final Set<String> ids = new HashSet<>(0);
  private boolean unpaired;

  /** Whether there is none. */
  public boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Adds a code that has no partner in this segment. */
  public void add(InlineCode code) {
    codes.add(code);
  }

  /** Adds a beginning that waits for its end. */
  public void begin(String pairing, InlineCode code) {
    String wanted = code.id().isEmpty() ? pairing : code.id();
    if (open.putIfAbsent(pairing, codes.size()) == null) {
      codes.add(with(code, Kind.BEGIN, free(wanted)));
    } else {
      unpaired = true;
      codes.add(with(code, Kind.LONE_BEGIN, wanted));
    }
  }

  /** Adds the end of an earlier beginning. */
  public void end(String pairing, InlineCode code) {
    Integer beginning = open.remove(pairing);
    if (beginning != null) {
      codes.add(with(code, Kind.END, codes.get(beginning).id()));
    } else {
      unpaired = true;
      codes.add(with(code, Kind.LONE_END, pairing));
    }
  }

  /** Adds the beginning of an element whose text belongs to the segment. */
  public void beginElement(int offset, String type) {
    InlineCode code = new InlineCode(offset, Kind.BEGIN, free(type), type, "");
    elements.push(code);
    codes.add(code);
  }

  /** Adds the end of the element that was begun last. */
  public void endElement(int offset) {
    InlineCode begun = elements.pop();
    codes.add(new InlineCode(offset, Kind.END, begun.id(), "", ""));
  }

  /** Whether a beginning or an end is alone; what is alone is no longer a BEGIN or END. */
  public boolean hasUnpaired() {
    for (int index : open.values()) {
      InlineCode code = codes.get(index);
      codes.set(index, with(code, Kind.LONE_BEGIN, code.id()));
      unpaired = true;
    }
    open.clear();
    return unpaired;
  }

  /** The codes in order. */
  public List<InlineCode> list() {
    return codes.isEmpty() ? List.of() : List.copyOf(codes);
  }

  private String free(String wanted) {
    String id = wanted;
    if (ids.contains(wanted)) {
      id = wanted + "." + FreeNumber.from(2, n -> !ids.contains(wanted + "." + n));
    }
    ids.add(id);
    return id;
  }

  /**
   * For each code the number it shares with its partner, from 1 on; 0 if it has none. For writers,
   * which must not trust that beginnings have ends.
   */
  public static int[] pairs(List<InlineCode> codes) {
    int[] pairs = new int[codes.size()];
    Map<String, Integer> open = new HashMap<>();
    int number = 0;
    for (int i = 0; i < pairs.length; i++) {
      InlineCode code = codes.get(i);
      if (code.kind() == Kind.BEGIN) {
        open.putIfAbsent(code.id(), i);
      } else if (code.kind() == Kind.END && open.containsKey(code.id())) {
        number++;
        pairs[open.remove(code.id())] = number;
        pairs[i] = number;
      }
    }
    return pairs;
  }

  private static InlineCode with(InlineCode code, Kind kind, String id) {
    return new InlineCode(code.offset(), kind, id, code.type(), code.content());
  }
}
