package dev.razvorot.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets Ctrl-C end a command in good order: the thread that works is interrupted, and the process
 * waits until it has removed the files it had begun.
 */
final class Stopping {
  /** What a user who pressed Ctrl-C waits at most; files are removed in a few milliseconds. */
  private static final int LONGEST_SECONDS = 3;

  private Stopping() {}

  /** Does the work on this thread and gives its result. */
  static int watch(IntSupplier work) {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(worker, done)));
    try {
      return work.getAsInt();
    } finally {
      done.countDown();
    }
  }

  private static void stop(Thread worker, CountDownLatch done) {
    if (done.getCount() == 0) {
      return;
    }
    worker.interrupt();
    try {
      done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
