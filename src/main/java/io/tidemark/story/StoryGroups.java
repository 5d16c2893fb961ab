package io.tidemark.story;

import io.tidemark.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups a whole batch, in any order. Two articles share a story where a chain of copies leads from
 * one to the other, and are versions of one article where a chain of versions does. An article
 * further back than the last {@value #REMEMBERED} is compared no more.
 */
public final class StoryGroups {
  private static final int REMEMBERED = 200_000;

  /** Of several published at the same time the longest, since the others may be cut. */
  private static final Comparator<Entry> FIRST =
      Comparator.comparingLong(Entry::time)
          .thenComparing(Comparator.comparingInt(Entry::words).reversed())
          .thenComparing(Entry::id);

  /** A text grows from version to version. */
  private static final Comparator<Entry> VERSIONS =
      Comparator.comparingLong(Entry::time).thenComparingInt(Entry::words).thenComparing(Entry::id);

  private final Window<Integer> window;
  private final List<Entry> entries = new ArrayList<>();
  private final Groups stories = new Groups();
  private final Groups articles = new Groups();

  public StoryGroups() {
    this(REMEMBERED);
  }

  StoryGroups(int remembered) {
    window = new Window<>(remembered);
  }

  /** Takes the next article in. */
  public void add(Article article) {
    add(article.id(), Fingerprint.of(article));
  }

  /** Takes the next article in by its fingerprint. */
  public void add(String id, Fingerprint fingerprint) {
    int number = entries.size();
    Entry entry = new Entry(id, fingerprint.story(), fingerprint.time(), fingerprint.words());
    entries.add(entry);
    stories.add();
    articles.add();
    long[] keys = fingerprint.keys();
    window.sharing(
        keys,
        (other, known) -> {
          double similarity = Likeness.ofCopies(fingerprint, known);
          if (similarity > 0) {
            stories.join(other, number);
            entry.isLike(similarity);
            entries.get(other).isLike(similarity);
          }
          if (Likeness.isVersion(fingerprint, known)) {
            articles.join(other, number);
          }
        });
    window.add(number, keys, fingerprint);
  }

  /** Each article's place, in the order in which they were added. */
  public List<Placed> placed() {
    Map<Integer, Entry> originals = new HashMap<>();
    Map<Integer, List<Entry>> histories = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      originals.merge(stories.of(i), entry, (a, b) -> FIRST.compare(b, a) < 0 ? b : a);
      histories.computeIfAbsent(articles.of(i), a -> new ArrayList<>(1)).add(entry);
    }
    histories.values().forEach(history -> history.sort(VERSIONS));
    List<Placed> placed = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry original = originals.getOrDefault(stories.of(i), entries.get(i));
      placed.add(
          place(entries.get(i), original, histories.getOrDefault(articles.of(i), List.of())));
    }
    return placed;
  }

  private static Placed place(Entry entry, Entry original, List<Entry> history) {
    int version = 1;
    while (history.get(version - 1) != entry) {
      version++;
    }
    return new Placed(
        entry.id,
        "%016x".formatted(original.story),
        entry == original,
        entry == original ? 1 : entry.nearest,
        version,
        version == 1 ? null : history.getFirst().id);
  }

  private static final class Entry {
    private final String id;
    private final long story;
    private final long time;
    private final int words;
    private float nearest;

    Entry(String id, long story, long time, int words) {
      this.id = id;
      this.story = story;
      this.time = time;
      this.words = words;
    }

    String id() {
      return id;
    }

    long time() {
      return time;
    }

    int words() {
      return words;
    }

    void isLike(double similarity) {
      nearest = Math.max(nearest, (float) similarity);
    }
  }

  /**
   * An article's place.
   *
   * @param story the same for all copies of one text
   * @param original whether it was published first
   * @param similarity to the copy most like it; 1 for an original
   * @param version which version of its article it is, from 1 on, by time of publication
   * @param of id of the article's first version, or null where it is that one
   */
  public record Placed(
      String id,
      String story,
      boolean original,
      double similarity,
      int version,
      @Nullable String of) {}
}
