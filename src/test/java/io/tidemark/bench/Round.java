package io.tidemark.bench;

import java.util.List;

/**
 * All articles worked through once.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all threads of the process together, those of the collector and the compiler
 *     too
 */
record Round(double seconds, double cpuSeconds) {
  /** Reads what {@link #line} wrote. */
  static Round of(String line) {
    List<String> parts = List.of(line.split(" ", -1));
    return new Round(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
  }

  String line() {
    return seconds + " " + cpuSeconds;
  }

  /** The value in the middle; of an even number the mean of the two. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
