package io.tidemark.crawl;

import io.tidemark.crawl.Summary.End;
import io.tidemark.crawl.Summary.Failure;
import io.tidemark.crawl.address.Address;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what happens, and passes it on. */
final class Tally {
  private final CrawlWatcher watcher;
  private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
  private final List<Failure> failures = new ArrayList<>();
  private int expected;
  private int overLimit;
  private long bytes;

  Tally(CrawlWatcher watcher) {
    this.watcher = watcher;
  }

  synchronized void done(Address address, Fate fate, String reason) {
    counts.merge(fate, 1, Integer::sum);
    if (fate == Fate.FAILED) {
      failures.add(new Failure(address, reason));
    }
    watcher.done(address, fate, reason);
  }

  synchronized void received(int count) {
    bytes += count;
  }

  /** One more is to be fetched. */
  synchronized void expected() {
    expected++;
    watcher.expected(1);
  }

  /** One waits for the next run. */
  synchronized void overLimit() {
    overLimit++;
  }

  synchronized void told(String line) {
    watcher.told(line);
  }

  synchronized Summary summary(End end) {
    int done = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<Fate, Integer> all = new EnumMap<>(Fate.class);
    all.putAll(counts);
    all.put(Fate.LEFT, expected - done + overLimit);
    return new Summary(all, failures, bytes, end);
  }
}
