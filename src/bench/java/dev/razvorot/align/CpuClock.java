package dev.razvorot.align;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures work on this thread by its CPU time, which other programs disturb little. */
final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Rounds of which the fastest counts. */
  private static final int ROUNDS = 3;

  /** CPU seconds after which no further round is begun. */
  private static final double ENOUGH = 6;

  private CpuClock() {}

  /** CPU seconds of the fastest round; the first one warms up unless it takes long. */
  static double best(Runnable work) {
    double best = Double.MAX_VALUE;
    double sum = 0;
    for (int round = 0; round < ROUNDS && sum < ENOUGH; round++) {
      long before = THREADS.getCurrentThreadCpuTime();
      work.run();
      double seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
      best = Math.min(best, seconds);
      sum += seconds;
    }
    return best;
  }
}
