package io.tidemark.story;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names the story of one text after another, and the article that a text is a version of. It looks
 * among the texts it was given last and in one place more, which must know all older ones.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class StoryFinder {
  private final Known older;
  private final Window<Known.Text> window;

  /**
   * @param older knows the texts that were given before the last {@code capacity}
   * @param capacity how many texts the finder itself remembers
   */
  public StoryFinder(Known older, int capacity) {
    this.older = older;
    this.window = new Window<>(capacity);
  }

  /** The story of the known text most like that of {@code article}, else the one that it opens. */
  public Found find(String article, Fingerprint fingerprint) {
    long[] keys = fingerprint.keys();
    Search search = new Search(article, fingerprint);
    window.sharing(keys, (text, of) -> search.look(text));
    older.sharing(keys).forEach(search::look);
    Found found = search.found();
    window.add(new Known.Text(article, found.story(), fingerprint), keys, fingerprint);
    return found;
  }

  private static final class Search {
    private final String article;
    private final Fingerprint fingerprint;
    private final Set<Long> stories = new TreeSet<>();
    private double best;
    private long story;
    private Known.@Nullable Text newest;

    Search(String article, Fingerprint fingerprint) {
      this.article = article;
      this.fingerprint = fingerprint;
    }

    void look(Known.Text text) {
      double similarity = Likeness.ofCopies(fingerprint, text.fingerprint());
      if (similarity > 0) {
        stories.add(text.story());
      }
      if (similarity > best) {
        best = similarity;
        story = text.story();
      }
      if (Likeness.isVersion(fingerprint, text.fingerprint())) {
        stories.add(text.story());
        lookAtVersion(text);
      }
    }

    private void lookAtVersion(Known.Text text) {
      boolean follows =
          newest == null || Likeness.comesBefore(newest.fingerprint(), text.fingerprint());
      if (follows && !text.article().equals(article)) {
        newest = text;
      }
    }

    Found found() {
      if (best == 0) {
        return new Found(fingerprint.story(), 1, Kind.OPENS, stories, sibling());
      }
      stories.remove(story);
      return new Found(story, best, Kind.JOINS, stories, sibling());
    }

    private @Nullable Sibling sibling() {
      if (newest == null) {
        return null;
      }
      boolean before = Likeness.comesBefore(fingerprint, newest.fingerprint());
      return new Sibling(newest.article(), before ? Turn.NEWER : Turn.OLDER);
    }
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
   * @param linked other stories that are one with this, since the text is a copy of both, or a
   *     version of the same article
   * @param sibling the newest known version of the same article under another id, or null
   */
  public record Found(
      long story, double similarity, Kind kind, Set<Long> linked, @Nullable Sibling sibling) {
    public Found {
      linked = Set.copyOf(linked);
    }
  }

  /**
   * Another version of an article.
   *
   * @param article its id
   */
  public record Sibling(String article, Turn turn) {}

  /** Whether another version comes before a text or behind it. */
  public enum Turn {
    OLDER,
    NEWER
  }
}
