package io.tidemark.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work that is ended in order when the process is asked to end (Ctrl-C, SIGTERM): it is told to
 * stop, and the process lives on until it has, though not for ever.
 */
final class OnSignal {
  private static final int SECONDS_TO_END = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private OnSignal(Runnable stop, PrintWriter err) {
    this.hook =
        new Thread(() -> {
          stop.run();
          awaitEnd(err);
        });
  }

  static OnSignal run(Runnable stop, PrintWriter err) {
    OnSignal work = new OnSignal(stop, err);
    Runtime.getRuntime().addShutdownHook(work.hook);
    return work;
  }

  private void awaitEnd(PrintWriter err) {
    try {
      if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        err.println(
            "not ended within " + SECONDS_TO_END + " s; the next run mends what is cut off");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work has ended. */
  void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, which is what the hook waited for.
    }
  }
}
