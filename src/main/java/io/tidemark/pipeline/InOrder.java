package io.tidemark.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Work on several threads whose results come out in the order of the input. */
public final class InOrder {
  /** How many inputs a thread may be ahead: enough to hide one slow document, few to hold. */
  private static final int WINDOW_PER_THREAD = 4;

  private InOrder() {}

  /**
   * Applies {@code work} to each input and hands every result to {@code sink}, which is called on
   * the calling thread, in input order. Inputs are drawn on the calling thread too, and only as
   * fast as results leave. What {@code work} throws ends the run and is thrown on.
   *
   * @param threads how many inputs are worked on at once, 1 or more
   */
  public static <I, O> void map(
      Stream<I> inputs,
      int threads,
      Function<? super I, ? extends O> work,
      Consumer<? super O> sink) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }
    if (threads == 1) {
      inputs.sequential().forEachOrdered(input -> sink.accept(work.apply(input)));
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("work-", 1).factory());
    try {
      Queue<Future<O>> window = new ArrayDeque<>();
      Iterator<I> each = inputs.sequential().iterator();
      while (each.hasNext()) {
        I input = each.next();
        window.add(pool.submit(() -> work.apply(input)));
        while (window.size() >= threads * WINDOW_PER_THREAD || isDone(window.peek())) {
          sink.accept(result(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        sink.accept(result(window.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean isDone(@org.jspecify.annotations.Nullable Future<?> future) {
    return future != null && future.isDone();
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
