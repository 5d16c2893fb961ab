package io.tidemark.search;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many articles, how many stories when copies of one text are folded, and how many publishers.
 * Articles without a publisher add none.
 */
public record Counts(int articles, int stories, int publishers) {
  /** Counts article after article. */
  public static final class Tally {
    private int articles;
    private final Set<Long> stories = new HashSet<>();
    private final Set<String> publishers = new HashSet<>();

    public void add(long story, @Nullable String publisher) {
      articles++;
      stories.add(story);
      if (publisher != null) {
        publishers.add(publisher);
      }
    }

    public Counts counts() {
      return new Counts(articles, stories.size(), publishers.size());
    }
  }
}
