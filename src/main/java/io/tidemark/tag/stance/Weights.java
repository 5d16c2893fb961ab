package io.tidemark.tag.stance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each reading of a sentence adds to either side; {@code weights.txt} explains itself. */
final class Weights {
  private static final String FILE = "weights.txt";
  private static final double MOST = 3;

  /**
   * A sum of weights.
   *
   * @param hawkish against 0 for neutral
   * @param dovish against 0 for neutral
   */
  record Sum(double hawkish, double dovish) {
    Sum plus(Sum other, double times) {
      return new Sum(hawkish + times * other.hawkish, dovish + times * other.dovish);
    }
  }

  private static final Sum NOTHING = new Sum(0, 0);

  private final Map<String, Sum> weights = new HashMap<>();

  private Weights() {}

  /**
   * @throws IllegalStateException where an entry cannot be read
   */
  static Weights load() {
    Weights weights = new Weights();
    for (String entry : Resource.entries(FILE)) {
      String[] parts = entry.split("\\s{2,}");
      try {
        weights.weights.put(
            parts[0], new Sum(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalStateException(FILE + ": no name and two numbers: " + entry, e);
      }
    }
    return weights;
  }

  /** What a sentence with these findings and cues adds up to. */
  Sum sum(MarkedSentence marked, List<Finding> findings) {
    Map<String, Double> readings = new HashMap<>();
    double hawkish = 0;
    double dovish = 0;
    for (Finding finding : findings) {
      readings.merge(name(finding), finding.force(), Math::max);
      hawkish += finding.lean() > 0 ? finding.force() : 0;
      dovish += finding.lean() < 0 ? finding.force() : 0;
    }
    Set<String> once = new LinkedHashSet<>();
    marked.topics().forEach(topic -> once.add("names " + topic.what().group()));
    marked.cues().forEach(cue -> once.add("cue " + cue.what()));
    once.forEach(name -> readings.put(name, 1.0));
    readings.put("hawkish sum", Math.min(hawkish, MOST));
    readings.put("dovish sum", Math.min(dovish, MOST));
    readings.put("start", 1.0);
    Sum sum = NOTHING;
    for (Map.Entry<String, Double> reading : readings.entrySet()) {
      sum = sum.plus(weights.getOrDefault(reading.getKey(), NOTHING), reading.getValue());
    }
    return sum;
  }

  private static String name(Finding finding) {
    String side = finding.lean() > 0 ? "hawkish " : finding.lean() < 0 ? "dovish " : "open ";
    return side + finding.topic().group();
  }
}
