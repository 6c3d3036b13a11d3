package dev.razvorot.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on items in parallel and hands over the results in the order of the items, so that nothing
 * can depend on which was done first. Of several failures the first in that order is told.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class OrderedWork<T, R> {
  /** Items begun ahead of the one awaited, for each thread: slow ones do not leave others idle. */
  private static final int AHEAD = 4;

  /** What is done with each item, on any thread. */
  @FunctionalInterface
  interface Work<T, R> {
    R of(T item) throws IOException;
  }

  /** What is done with each result, on the calling thread. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private final int threads;
  private final Work<T, R> work;

  OrderedWork(int threads, Work<T, R> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Holds at most a few results for each thread at any time. If the calling thread is interrupted,
   * so are the workers.
   */
  void run(List<T> items, Sink<R> sink) throws IOException {
    int useful = Math.max(1, Math.min(threads, items.size()));
    ExecutorService workers = Executors.newFixedThreadPool(useful);
    try {
      Queue<Future<R>> begun = new ArrayDeque<>();
      Iterator<T> rest = items.iterator();
      while (rest.hasNext() || !begun.isEmpty()) {
        while (rest.hasNext() && begun.size() < (long) AHEAD * useful) {
          T item = rest.next();
          begun.add(workers.submit(() -> work.of(item)));
        }
        sink.accept(await(begun.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R await(Future<R> future) throws IOException {
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the thread was interrupted: nothing was written");
    } catch (ExecutionException e) {
      throw unwrap(e);
    }
  }

  private static IOException unwrap(ExecutionException failure) {
    if (failure.getCause() instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return (IOException) failure.getCause();
  }
}
