package io.tidemark.bench;

import java.util.ArrayList;
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

  /** Of each round by itself, so that a slow minute of the machine counts for both. */
  static List<Double> quotients(List<Double> of, List<Double> by) {
    List<Double> quotients = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      quotients.add(of.get(i) / by.get(i));
    }
    return quotients;
  }

  /** For a column of counts. */
  static int whole(double value) {
    return Math.toIntExact(Math.round(value));
  }
}
