package io.tidemark.story;

/**
 * Names the story of one text after another. It looks among the texts it was given last and in one
 * place more, which must know all older ones.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class StoryFinder {
  private final Known older;
  private final Window window;
  private int count;

  /**
   * @param older knows the texts that were given before the last {@code capacity}
   * @param capacity how many texts the finder itself remembers
   */
  public StoryFinder(Known older, int capacity) {
    this.older = older;
    this.window = new Window(capacity);
  }

  /** The story of the known text most like this one, else the story that this one opens. */
  public Found find(Fingerprint fingerprint) {
    long[] bands = fingerprint.bands();
    Found best = nearest(window, bands, fingerprint, null);
    best = nearest(older, bands, fingerprint, best);
    if (best == null) {
      best = new Found(fingerprint.story(), 1, Kind.OPENS);
    }
    window.add(new Known.Copy(count++, best.story(), fingerprint));
    return best;
  }

  private static @org.jspecify.annotations.Nullable Found nearest(
      Known place,
      long[] bands,
      Fingerprint fingerprint,
      @org.jspecify.annotations.Nullable Found best) {
    for (Known.Copy copy : place.sharing(bands)) {
      double similarity = fingerprint.similarity(copy.fingerprint());
      if (similarity >= Fingerprint.COPY && (best == null || similarity > best.similarity())) {
        best = new Found(copy.story(), similarity, Kind.JOINS);
      }
    }
    return best;
  }

  /** Whether a text is the first of its story that was seen. */
  public enum Kind {
    OPENS,
    JOINS
  }

  /**
   * A text's story.
   *
   * @param similarity to the known text most like it; 1 where it opens the story
   */
  public record Found(long story, double similarity, Kind kind) {}
}
