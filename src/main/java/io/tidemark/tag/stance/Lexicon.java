package io.tidemark.tag.stance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code lexicon.txt}; the file's head says how it is written. */
final class Lexicon {
  private static final String FILE = "lexicon.txt";

  private final Phrases<Topic> topics = new Phrases<>();
  private final Phrases<TrendWord> trends = new Phrases<>();
  private final Phrases<String> cues = new Phrases<>();

  private Lexicon() {}

  /**
   * @throws IllegalStateException where an entry cannot be read
   */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (String entry : Resource.entries(FILE)) {
      try {
        lexicon.add(entry);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalStateException(FILE + ": no entry: " + entry, e);
      }
    }
    return lexicon;
  }

  /** What policy looks at. */
  Phrases<Topic> topics() {
    return topics;
  }

  /** What is said of it. */
  Phrases<TrendWord> trends() {
    return trends;
  }

  /** Turns of speech, by name. */
  Phrases<String> cues() {
    return cues;
  }

  private void add(String entry) {
    int colon = entry.indexOf(':');
    String[] head = entry.substring(0, colon).split(" ");
    List<String> phrases =
        Arrays.stream(entry.substring(colon + 1).split(";")).map(String::strip).toList();
    switch (head[0]) {
      case "topic" -> {
        Topic topic = new Topic(head[1], head[2], sign(head[3]), sign(head[4]));
        phrases.forEach(phrase -> topics.put(phrase, old -> topic));
      }
      case "trend" -> {
        Trend trend = Trend.valueOf(head[1]);
        Use use = Use.valueOf(head[2].toUpperCase(Locale.ROOT));
        phrases.forEach(phrase ->
            trends.put(
                phrase, old -> (old == null ? new TrendWord(Map.of()) : old).with(use, trend)));
      }
      case "cue" -> phrases.forEach(phrase -> cues.put(phrase, old -> head[1]));
      default -> throw new IllegalArgumentException(head[0]);
    }
  }

  private static int sign(String mark) {
    return switch (mark) {
      case "+" -> 1;
      case "-" -> -1;
      case "0" -> 0;
      default -> throw new IllegalArgumentException(mark);
    };
  }
}
