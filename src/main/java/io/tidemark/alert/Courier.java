package io.tidemark.alert;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Brings alerts to one webhook, in order, on a thread of its own. What fails is tried again after
 * longer and longer waits; when one alert has used up its attempts, the webhook rests, and all
 * alerts wait with it. What the webhook refuses is left for the next run; after three refusals in a
 * row it rests too.
 */
final class Courier {
  private static final int MOST_REFUSALS = 3;

  private final Destination.Webhook to;
  private final Poster poster;
  private final Patience patience;
  private final Consumer<String> delivered;
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Deque<AlertJournal.Raised> queue = new ArrayDeque<>();
  private final Thread thread;
  private boolean ending;
  private int refusals;
  private @Nullable String trouble;

  /**
   * @param delivered takes the id of each alert that was taken
   */
  Courier(Destination.Webhook to, Poster poster, Patience patience, Consumer<String> delivered) {
    this.to = to;
    this.poster = poster;
    this.patience = patience;
    this.delivered = delivered;
    this.thread = Thread.ofVirtual().name("courier").start(this::run);
  }

  synchronized void add(AlertJournal.Raised raised) {
    queue.add(raised);
    notifyAll();
  }

  /** Delivers what there is, unless the webhook is in trouble, and ends. */
  void end() throws InterruptedException {
    synchronized (this) {
      ending = true;
      notifyAll();
    }
    thread.join();
  }

  /** Why the last alert that could not be delivered could not; null where all were. */
  synchronized @Nullable String trouble() {
    return trouble;
  }

  private void run() {
    try {
      AlertJournal.Raised next = next();
      while (next != null) {
        next = deliver(next) ? next() : null;
      }
    } catch (InterruptedException e) {
      // The run is over.
    }
  }

  private synchronized AlertJournal.@Nullable Raised next() throws InterruptedException {
    while (queue.isEmpty() && !ending) {
      wait();
    }
    return queue.poll();
  }

  /** False where the run ends while the webhook should rest. */
  private boolean deliver(AlertJournal.Raised raised) throws InterruptedException {
    for (int failures = 1; ; failures++) {
      switch (poster.post(to, raised.id(), raised.line())) {
        case Outcome.Taken() -> {
          delivered.accept(raised.id());
          refusals = 0;
          return true;
        }
        case Outcome.Refused(String reason) -> {
          tell(reason);
          refusals++;
          return refusals % MOST_REFUSALS != 0 || rests(patience.rest());
        }
        case Outcome.Failed(String reason, Duration notBefore) -> {
          tell(reason);
          boolean tooLong = notBefore.compareTo(patience.most()) > 0;
          if (failures < patience.attempts() && !tooLong) {
            Duration own = patience.after(failures, random);
            Thread.sleep(own.compareTo(notBefore) > 0 ? own : notBefore.plus(own));
            continue;
          }
          putBack(raised);
          return rests(tooLong ? notBefore : patience.rest());
        }
      }
    }
  }

  private synchronized void putBack(AlertJournal.Raised raised) {
    queue.addFirst(raised);
  }

  private synchronized void tell(String reason) {
    trouble = reason;
  }

  /** False where the run ends meanwhile. */
  private synchronized boolean rests(Duration rest) throws InterruptedException {
    long end = System.nanoTime() + rest.toNanos();
    while (!ending) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return true;
      }
      wait(Math.max(1, left / 1_000_000));
    }
    return false;
  }
}
