package dev.razvorot.format;

/**
 * Whether a reader or writer can still be used, so that a call that comes too late is refused and
 * nothing is lost in silence. Not safe for use by several threads.
 */
public final class Lifetime {
  private State state = State.OPEN;

  private enum State {
    OPEN,
    BROKEN,
    OVER
  }

  /**
   * Checks before each use.
   *
   * @throws IllegalStateException if it is closed or complete, or a write has failed
   */
  public void requireOpen() {
    if (state == State.BROKEN) {
      throw new IllegalStateException("a write has failed before; what is left is to close it");
    }
    if (state == State.OVER) {
      throw new IllegalStateException("it is closed; no unit can be read or written any more");
    }
  }

  /** Says that a write has failed. */
  public void fail() {
    state = State.BROKEN;
  }

  /**
   * Ends what is complete.
   *
   * @throws IllegalStateException as {@link #requireOpen}
   */
  public void complete() {
    requireOpen();
    end();
  }

  /** Ends it; whether it had not ended before. */
  public boolean end() {
    boolean first = state != State.OVER;
    state = State.OVER;
    return first;
  }
}
