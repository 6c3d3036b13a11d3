package dev.razvorot.translit.passes;

import java.io.IOException;
import java.util.Arrays;

/**
 * A pass over letters that come a piece at a time: keeps back as many letters as the rules may look
 * ahead, and remembers as many as they may look back.
 */
final class PassFlow implements Flow {
  /** More than the letters, marks, hyphen and spaces that any rule looks back over. */
  private static final int MEMORY = 256;

  private final Pass pass;
  private final Flow next;
  private final Output output = new Output();
  private char[] waiting = new char[0];

  PassFlow(Pass pass, Flow next) {
    this.pass = pass;
    this.next = next;
  }

  @Override
  public void take(char[] letters, int start, int end) throws IOException {
    int kept = waiting.length;
    waiting = Arrays.copyOf(waiting, kept + end - start);
    System.arraycopy(letters, start, waiting, kept, end - start);
    run(Math.max(0, waiting.length - pass.reach()));
    output.drain(next, MEMORY);
  }

  @Override
  public void end() throws IOException {
    run(waiting.length);
    output.drain(next, 0);
    next.end();
  }

  private void run(int end) {
    int at = pass.run(new Window(waiting, 0, end, waiting.length), output);
    waiting = Arrays.copyOfRange(waiting, at, waiting.length);
  }
}
