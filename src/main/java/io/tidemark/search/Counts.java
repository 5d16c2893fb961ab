package io.tidemark.search;

import io.tidemark.index.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.FixedBitSet;

/**
 * How many articles, how many stories when copies of one text are folded, and how many publishers.
 * Articles without a publisher add none.
 */
public record Counts(int articles, int stories, int publishers) {
  /** Counts article after article of one view. */
  public static final class Tally {
    private final FixedBitSet stories;
    private final FixedBitSet publishers;
    private int articles;
    private int storyCount;
    private int publisherCount;

    /** A tally of what {@code view} numbers. */
    public static Tally of(View view) {
      try {
        return new Tally(view.stories(), view.publishers().size());
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be read", e);
      }
    }

    private Tally(int stories, int publishers) {
      this.stories = new FixedBitSet(Math.max(1, stories));
      this.publishers = new FixedBitSet(Math.max(1, publishers));
    }

    /**
     * Counts one article.
     *
     * @param story its number in the view
     * @param publisher likewise, or {@link View#NONE}
     */
    public void add(int story, int publisher) {
      articles++;
      if (!stories.getAndSet(story)) {
        storyCount++;
      }
      if (publisher != View.NONE && !publishers.getAndSet(publisher)) {
        publisherCount++;
      }
    }

    public Counts counts() {
      return new Counts(articles, storyCount, publisherCount);
    }
  }
}
