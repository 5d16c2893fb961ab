package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param counts how many addresses had each fate; each fate has a count
 * @param failures what could not be had, in the order in which that turned out
 * @param bytes received
 * @param end how the run came to its end
 */
public record Summary(Map<Fate, Integer> counts, List<Failure> failures, long bytes, End end) {

  /** An address that could not be had. */
  public record Failure(Address address, String reason) {}

  /** How a run ends. */
  public enum End {
    DONE,
    STOPPED
  }

  public Summary {
    Map<Fate, Integer> all = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      all.put(fate, counts.getOrDefault(fate, 0));
    }
    counts = Map.copyOf(all);
    failures = List.copyOf(failures);
  }

  public int count(Fate fate) {
    return counts.getOrDefault(fate, 0);
  }
}
