package dev.razvorot.translit.passes;

import java.io.IOException;

/** Letters on their way from a reader to a writer, a piece at a time. */
public interface Flow {
  /** Takes the letters from start to end of an array that the caller will use again. */
  void take(char[] letters, int start, int end) throws IOException;

  /** Takes note that no more letters come, and hands on what was kept back. */
  void end() throws IOException;
}
