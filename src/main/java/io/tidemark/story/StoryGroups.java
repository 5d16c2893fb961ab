package io.tidemark.story;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups a whole batch. Two articles share a story where a chain of copies leads from one to the
 * other. An article further back than the last {@value #REMEMBERED} is compared no more.
 */
public final class StoryGroups {
  private static final int REMEMBERED = 200_000;

  private final Window window;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Double> nearest = new ArrayList<>();

  public StoryGroups() {
    this(REMEMBERED);
  }

  StoryGroups(int remembered) {
    window = new Window(remembered);
  }

  /** Takes the next article in. */
  public void add(Article article) {
    Fingerprint fingerprint = Fingerprint.of(article);
    int number = entries.size();
    entries.add(new Entry(article.id(), fingerprint.story(), time(article.published())));
    parents.add(number);
    nearest.add(0.0);
    for (Known.Copy copy : window.sharing(fingerprint.bands())) {
      double similarity = fingerprint.similarity(copy.fingerprint());
      if (similarity >= Fingerprint.COPY) {
        parents.set(root(copy.key()), root(number));
        nearest.set(number, Math.max(nearest.get(number), similarity));
        nearest.set(copy.key(), Math.max(nearest.get(copy.key()), similarity));
      }
    }
    window.add(new Known.Copy(number, fingerprint.story(), fingerprint));
  }

  /** Each article's place, in the order in which they were added. */
  public List<Placed> placed() {
    Map<Integer, Integer> originals = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      originals.merge(root(i), i, this::firstPublished);
    }
    List<Placed> placed = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      int original = originals.getOrDefault(root(i), i);
      placed.add(
          new Placed(
              entries.get(i).id(),
              "%016x".formatted(entries.get(original).story()),
              i == original,
              i == original ? 1 : nearest.get(i)));
    }
    return placed;
  }

  private int firstPublished(int a, int b) {
    return entries.get(b).time().isBefore(entries.get(a).time()) ? b : a;
  }

  private int root(int i) {
    int root = i;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    while (parents.get(i) != root) {
      i = parents.set(i, root);
    }
    return root;
  }

  /** A bare day counts as its end: a copy told to the minute on that day is taken as earlier. */
  private static Instant time(@org.jspecify.annotations.Nullable Published published) {
    return switch (published) {
      case null -> Instant.MAX;
      case Published.At at -> at.time().toInstant();
      case Published.On on -> on.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    };
  }

  private record Entry(String id, long story, Instant time) {}

  /**
   * An article's place.
   *
   * @param story the same for all copies of one text
   * @param original whether it was published first; of several at the same time, the one seen first
   * @param similarity to the copy most like it; 1 for an original
   */
  public record Placed(String id, String story, boolean original, double similarity) {}
}
