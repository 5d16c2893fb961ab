package io.tidemark.tag.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence as one {@link PatternSet} sees it: at each word, what of the catalog stands there. */
public final class PatternText {
  private final Words words;
  private final int[][] satisfied;
  private final @Nullable List<Place> @Nullable [] placesAt;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
  PatternText(Words words, Vocabulary vocabulary, List<Place> places) {
    this.words = words;
    this.satisfied = new int[words.size()][];
    for (int i = 0; i < satisfied.length; i++) {
      satisfied[i] = vocabulary.satisfied(words.get(i), words);
    }
    if (places.isEmpty()) {
      placesAt = null;
    } else {
      placesAt = new List[words.size() + 1];
      for (Place place : places) {
        int first = words.firstOf(place.start());
        List<Place> here = placesAt[first];
        if (here == null) {
          here = new ArrayList<>();
          placesAt[first] = here;
        }
        here.add(place);
      }
    }
  }

  public Words words() {
    return words;
  }

  int size() {
    return satisfied.length;
  }

  int[] satisfiedAt(int i) {
    return satisfied[i];
  }

  boolean isAny(int i, BitSet wanted) {
    for (int word : satisfied[i]) {
      if (wanted.get(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isPossessive(int i) {
    return i < satisfied.length && words.get(i).lower().equals("'s");
  }

  /** Mentions that start at word {@code i}. */
  List<Place> placesAt(int i) {
    List<Place> here = placesAt == null ? null : placesAt[i];
    return here == null ? List.of() : here;
  }
}
