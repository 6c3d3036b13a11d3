package dev.razvorot.align.bitext;

import java.util.concurrent.CancellationException;

/**
 * How long work ends when nobody wants it any more: it asks once a line, or as often as costs
 * nothing, whether its thread was interrupted.
 */
public final class Interruption {
  private Interruption() {}

  /**
   * Goes on, unless the thread was interrupted; its flag stays set.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted: the alignment was given up");
    }
  }
}
