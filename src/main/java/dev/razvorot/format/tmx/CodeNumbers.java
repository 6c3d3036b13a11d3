package dev.razvorot.format.tmx;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that ids of codes become in one unit: OmegaT refuses a whole memory for an {@code x}
 * that is no number. An id that is a number already stays what it is.
 */
final class CodeNumbers {
  /** Above what tools number codes with, so that ours meet none of theirs. */
  private static final int FIRST = 1001;

  private final Map<String, String> numbers = new HashMap<>(0);

  String of(String id) {
    if (id.matches("[0-9]{1,9}")) {
      return id;
    }
    return numbers.computeIfAbsent(id, key -> Integer.toString(FIRST + numbers.size()));
  }
}
