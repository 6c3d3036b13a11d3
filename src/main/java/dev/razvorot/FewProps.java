package dev.razvorot;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few properties in the order of the file, immutable, in one array: a memory has a map for each
 * of its units, and reading one is half as much work without tables of hashes. Look-up costs
 * O(size).
 */
final class FewProps extends AbstractMap<String, String> {
  /** Above so many, hashing is the faster way to look one up. */
  private static final int FEW = 8;

  /** Name, value, name, value and so on. */
  private final String[] pairs;

  private FewProps(String[] pairs) {
    this.pairs = pairs;
  }

  /** These, each a name and its value; no name twice. */
  static Map<String, String> of(String... pairs) {
    return new FewProps(pairs.clone());
  }

  private static FewProps few(Map<String, String> props) {
    String[] pairs = new String[2 * props.size()];
    int filled = 0;
    for (Map.Entry<String, String> prop : props.entrySet()) {
      pairs[filled++] = Objects.requireNonNull(prop.getKey(), "name of a property");
      pairs[filled++] = Objects.requireNonNull(prop.getValue(), prop.getKey());
    }
    return new FewProps(pairs);
  }

  /** An immutable copy that keeps the order. */
  static Map<String, String> copyOf(Map<String, String> props) {
    if (props instanceof FewProps) {
      return props;
    }
    return props.size() <= FEW
        ? few(props)
        : Collections.unmodifiableMap(new LinkedHashMap<>(props));
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public boolean containsKey(Object name) {
    return index(name) >= 0;
  }

  /** Null where there is none, as every map has it. */
  @Override
  public @Nullable String get(Object name) {
    int index = index(name);
    return index < 0 ? null : pairs[index + 1];
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new Entries();
  }

  private int index(Object name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private final class Entries extends AbstractSet<Map.Entry<String, String>> {
    @Override
    public int size() {
      return FewProps.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
      return new Walk();
    }
  }

  private final class Walk implements Iterator<Map.Entry<String, String>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < pairs.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry(pairs[next - 2], pairs[next - 1]);
    }
  }
}
