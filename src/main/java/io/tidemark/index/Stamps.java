package io.tidemark.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the marks that stand at articles mean.
 *
 * <p>An article bears the mark of the stamp that it was tagged with. Where a changed catalog cannot
 * change its tags, it need not be written anew: the commit notes that its mark counts as the newer
 * stamp, and whoever asks is told that one. Should articles be tagged with the older catalog again,
 * they get a mark of their own: {@code catalog tagger 1}.
 */
final class Stamps {
  private static final String KEY = "tidemark.counts-as.";

  private final Map<String, Stamp> noted;

  private Stamps(Map<String, Stamp> noted) {
    this.noted = Map.copyOf(noted);
  }

  /** Reads the notes of a commit. */
  static Stamps of(Map<String, String> commit) {
    Map<String, Stamp> noted = new HashMap<>();
    commit.forEach((key, value) -> {
      if (key.startsWith(KEY)) {
        noted.put(key.substring(KEY.length()), read(value));
      }
    });
    return new Stamps(noted);
  }

  /** The notes that a commit is to hold. */
  Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    noted.forEach((mark, stamp) -> notes.put(KEY + mark, mark(stamp, 0)));
    return notes;
  }

  /** What an article with this mark is told to be tagged with. */
  Stamp meant(String mark) {
    Stamp stamp = noted.get(mark);
    return stamp == null ? read(mark) : stamp;
  }

  /** The mark for articles that are tagged with {@code stamp} from now on. */
  String mark(Stamp stamp) {
    int n = 0;
    while (!meant(mark(stamp, n)).equals(stamp)) {
      n++;
    }
    return mark(stamp, n);
  }

  /**
   * From now on what counted as {@code older} counts as {@code newer}.
   *
   * @param standing all marks that stand at articles; notes on others are dropped
   */
  Stamps settled(Stamp older, Stamp newer, Collection<String> standing) {
    Map<String, Stamp> all = new HashMap<>();
    for (String mark : Set.copyOf(standing)) {
      Stamp now = meant(mark).equals(older) ? newer : meant(mark);
      if (!now.equals(read(mark))) {
        all.put(mark, now);
      }
    }
    return new Stamps(all);
  }

  private static String mark(Stamp stamp, int n) {
    return stamp.catalog() + " " + stamp.tagger() + (n == 0 ? "" : " " + n);
  }

  private static Stamp read(String mark) {
    String[] parts = mark.split(" ");
    return new Stamp(parts[0], parts[1]);
  }
}
