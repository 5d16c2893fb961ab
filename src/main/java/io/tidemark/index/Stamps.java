package io.tidemark.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the marks that stand at articles mean.
 *
 * <p>An article bears the mark of the stamp that it was tagged with. Where a changed catalog cannot
 * change its tags, it need not be written anew: the commit notes that its mark counts as the newer
 * stamp from then on, and whoever asks is told that one, or as of an earlier moment the one of
 * then. Should articles be tagged with the older catalog again, they get a mark of their own:
 * {@code catalog tagger 1}.
 */
final class Stamps {
  private static final String KEY = "tidemark.counts-as.";

  private final Map<String, List<Settled>> noted;

  private Stamps(Map<String, List<Settled>> noted) {
    this.noted = Map.copyOf(noted);
  }

  /** From a moment on, a mark counts as another stamp. */
  private record Settled(Stamp as, Instant when) {
    static Settled read(String note) {
      int at = note.lastIndexOf('@');
      return new Settled(
          Stamps.read(note.substring(0, at)),
          Instant.ofEpochMilli(Long.parseLong(note.substring(at + 1))));
    }

    String note() {
      return mark(as, 0) + "@" + when.toEpochMilli();
    }
  }

  /** Reads the notes of a commit. */
  static Stamps of(Map<String, String> commit) {
    Map<String, List<Settled>> noted = new HashMap<>();
    commit.forEach((key, value) -> {
      if (key.startsWith(KEY)) {
        noted.put(
            key.substring(KEY.length()), Stream.of(value.split(";")).map(Settled::read).toList());
      }
    });
    return new Stamps(noted);
  }

  /** The notes that a commit is to hold. */
  Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    noted.forEach((mark, history) ->
        notes.put(
            KEY + mark, history.stream().map(Settled::note).collect(Collectors.joining(";"))));
    return notes;
  }

  /** What an article with this mark is told to be tagged with. */
  Stamp meant(String mark) {
    return meant(mark, null);
  }

  /**
   * What such an article was told to be tagged with at {@code moment}.
   *
   * @param moment null: now
   */
  Stamp meant(String mark, @Nullable Instant moment) {
    Stamp meant = read(mark);
    for (Settled settled : noted.getOrDefault(mark, List.of())) {
      if (moment == null || !settled.when().isAfter(moment)) {
        meant = settled.as();
      }
    }
    return meant;
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
   * From {@code when} on what counted as {@code older} counts as {@code newer}.
   *
   * @param standing all marks that stand at articles; notes on others are dropped
   */
  Stamps settled(Stamp older, Stamp newer, Instant when, Collection<String> standing) {
    Map<String, List<Settled>> all = new HashMap<>();
    for (String mark : Set.copyOf(standing)) {
      List<Settled> history = new ArrayList<>(noted.getOrDefault(mark, List.of()));
      if (meant(mark).equals(older)) {
        history.add(new Settled(newer, when));
      }
      if (!history.isEmpty()) {
        all.put(mark, List.copyOf(history));
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
