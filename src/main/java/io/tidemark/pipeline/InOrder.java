package io.tidemark.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
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
   * the calling thread, in input order, as soon as the result and those before it are there. Inputs
   * are drawn on one thread of their own, so that waiting for the next one, as from a pipe, holds
   * no result back, and only as fast as results leave. What {@code work}, or drawing, throws ends
   * the run and is thrown on.
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
    Window<O> window = new Window<>(threads * WINDOW_PER_THREAD);
    Thread drawing =
        Thread.ofPlatform()
            .daemon()
            .name("draw")
            .start(() -> window.fill(inputs, input -> pool.submit(() -> work.apply(input))));
    try {
      for (var next = window.next(); next.isPresent(); next = window.next()) {
        sink.accept(result(next.get()));
        window.left();
      }
    } finally {
      pool.shutdownNow();
      drawing.interrupt();
    }
  }

  /**
   * The inputs that are drawn and whose results have not left, in order; nothing behind the last.
   */
  private static final class Window<O> {
    private final BlockingQueue<Optional<Future<O>>> drawn = new LinkedBlockingQueue<>();
    private final Semaphore free;

    Window(int size) {
      free = new Semaphore(size);
    }

    <I> void fill(Stream<I> inputs, Function<I, Future<O>> submit) {
      try {
        Iterator<I> each = inputs.sequential().iterator();
        free.acquire();
        while (each.hasNext()) {
          drawn.add(Optional.of(submit.apply(each.next())));
          free.acquire();
        }
        drawn.add(Optional.empty());
      } catch (InterruptedException e) {
        // The run is over.
      } catch (RuntimeException | Error e) {
        drawn.add(Optional.of(CompletableFuture.failedFuture(e)));
      }
    }

    Optional<Future<O>> next() {
      try {
        return drawn.take();
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }

    void left() {
      free.release();
    }
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
      throw interrupted();
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted");
  }
}
