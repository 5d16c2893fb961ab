package io.tidemark.export;

import java.util.ArrayList;
import java.util.List;

/** Counts in equal steps of time. */
public record Series(List<Integer> counts) {
  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  public Series {
    counts = List.copyOf(counts);
  }

  /**
   * A line of up to {@code width} bars. Only nothing has the lowest bar; the highest is the most.
   * Where there are more counts than bars, neighbours are added up.
   */
  String spark(int width) {
    List<Integer> bars = folded(width);
    int most = bars.stream().mapToInt(Integer::intValue).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (int count : bars) {
      int level = count == 0 ? 0 : Math.max(1, (int) Math.round(7.0 * count / most));
      line.append(LEVELS.charAt(level));
    }
    return line.toString();
  }

  private List<Integer> folded(int width) {
    int step = Math.max(1, (counts.size() + width - 1) / Math.max(1, width));
    List<Integer> bars = new ArrayList<>();
    for (int from = 0; from < counts.size(); from += step) {
      int to = Math.min(from + step, counts.size());
      bars.add(counts.subList(from, to).stream().mapToInt(Integer::intValue).sum());
    }
    return bars;
  }
}
