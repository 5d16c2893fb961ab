package io.tidemark.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts seen last: adding to a full window forgets the oldest. */
final class Window implements Known {
  private final int capacity;
  private final ArrayDeque<Copy> order = new ArrayDeque<>();
  private final Map<Long, List<Copy>> byBand = new HashMap<>();

  Window(int capacity) {
    this.capacity = capacity;
  }

  @Override
  public List<Copy> sharing(long[] bands) {
    Map<Integer, Copy> found = new LinkedHashMap<>();
    for (long band : bands) {
      for (Copy copy : byBand.getOrDefault(band, List.of())) {
        found.put(copy.key(), copy);
      }
    }
    return List.copyOf(found.values());
  }

  void add(Copy copy) {
    if (order.size() == capacity) {
      forget(order.remove());
    }
    order.add(copy);
    for (long band : copy.fingerprint().bands()) {
      byBand.computeIfAbsent(band, b -> new ArrayList<>(1)).add(copy);
    }
  }

  private void forget(Copy copy) {
    for (long band : copy.fingerprint().bands()) {
      byBand.computeIfPresent(
          band,
          (b, copies) -> {
            copies.remove(copy);
            return copies.isEmpty() ? null : copies;
          });
    }
  }
}
