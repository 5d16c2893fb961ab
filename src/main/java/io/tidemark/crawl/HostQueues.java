package io.tidemark.crawl;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A queue for each host. Of each, one errand at a time is under way, and between two of them lies
 * the pause that the first was released with; hosts do not wait for one another.
 */
final class HostQueues {
  private final Map<String, Host> hosts = new HashMap<>();
  private final PriorityQueue<Ticket> tickets =
      new PriorityQueue<>(Comparator.comparingLong(Ticket::at));
  private final long zero = System.nanoTime();
  private int underWay;
  private boolean stopped;

  /** An errand that is under way; its host waits until it is released. */
  record Turn(Errand errand) {}

  /** An errand that waits for its time, in nanoseconds since the beginning. */
  private record Later(long at, Errand errand) {}

  /** From {@code at} on the host may have something to do, if nothing happened to it since. */
  private record Ticket(long at, Host host, int version) {}

  private static final class Host {
    final Deque<Errand> ready = new ArrayDeque<>();
    final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparingLong(Later::at));
    long free;
    boolean busy;
    int version;

    long readyAt() {
      return ready.isEmpty() && !later.isEmpty() ? Math.max(free, later.element().at()) : free;
    }
  }

  /** Puts an errand behind all others of its host. */
  synchronized void add(Errand errand) {
    Host host = host(errand);
    host.ready.addLast(errand);
    ticket(host);
  }

  /** Puts an errand before all others of its host. */
  synchronized void addFirst(Errand errand) {
    Host host = host(errand);
    host.ready.addFirst(errand);
    ticket(host);
  }

  /** Puts an errand aside for a time. */
  synchronized void addLater(Errand errand, Duration wait) {
    Host host = host(errand);
    host.later.add(new Later(now() + wait.toNanos(), errand));
    ticket(host);
  }

  private Host host(Errand errand) {
    return hosts.computeIfAbsent(errand.address().host(), name -> new Host());
  }

  private void ticket(Host host) {
    if (!host.busy && !(host.ready.isEmpty() && host.later.isEmpty())) {
      tickets.add(new Ticket(host.readyAt(), host, ++host.version));
      notifyAll();
    }
  }

  /** The next errand, as soon as its host's turn has come; null when none is left. */
  synchronized @Nullable Turn take() throws InterruptedException {
    while (!stopped) {
      Ticket first = tickets.peek();
      if (first != null && first.version() != first.host().version) {
        tickets.remove();
      } else if (first == null) {
        if (underWay == 0) {
          return null;
        }
        wait();
      } else if (first.at() > now()) {
        TimeUnit.NANOSECONDS.timedWait(this, first.at() - now());
      } else {
        tickets.remove();
        return begin(first.host());
      }
    }
    return null;
  }

  private Turn begin(Host host) {
    while (!host.later.isEmpty() && host.later.element().at() <= now()) {
      host.ready.addFirst(host.later.remove().errand());
    }
    host.busy = true;
    host.version++;
    underWay++;
    return new Turn(host.ready.remove());
  }

  /** Ends a turn; the host's next one comes after {@code pause}. */
  synchronized void release(Turn turn, Duration pause) {
    Host host = host(turn.errand());
    host.busy = false;
    host.free = now() + pause.toNanos();
    underWay--;
    ticket(host);
    notifyAll();
  }

  /** Takes away all that waits for the host of {@code turn}, and says how much it is. */
  synchronized int giveUp(Turn turn) {
    Host host = host(turn.errand());
    int left = host.ready.size() + host.later.size();
    host.ready.clear();
    host.later.clear();
    host.version++;
    return left;
  }

  /** Nothing is handed out any more. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private long now() {
    return System.nanoTime() - zero;
  }
}
