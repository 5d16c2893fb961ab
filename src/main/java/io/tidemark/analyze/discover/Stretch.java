package io.tidemark.analyze.discover;

import io.tidemark.index.View;
import io.tidemark.search.Phrases;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the days that are looked at, and those of the months before, which they are held
 * against. Counts are of stories.
 */
final class Stretch {
  private final View view;
  private final BitSet now = new BitSet();
  private final BitSet before = new BitSet();
  private final int stories;
  private final int storiesBefore;
  private final Phrases phrases;

  /** When a story was counted last, so that nothing has to be wiped between two phrases. */
  private final int[] countedNow;

  private final int[] countedBefore;
  private int counting;

  Stretch(Searcher searcher, Selection selection, LocalDate against) {
    view = searcher.view(selection);
    phrases = new Phrases(searcher.snapshot());
    countedNow = new int[view.stories()];
    countedBefore = new int[view.stories()];
    searcher.scan(
        selection,
        (doc, columns) -> {
          if (columns.isTagged() && columns.day(selection.zone()) != null) {
            now.set(doc);
          }
        });
    LocalDate first = selection.from();
    if (first != null) {
      searcher.scan(
          selection.between(against, first.minusDays(1)),
          (doc, columns) -> {
            if (columns.isTagged()) {
              before.set(doc);
            }
          });
    }
    stories = stories(now);
    storiesBefore = stories(before);
  }

  /** In how many stories something is told, and in how many before. */
  record Told(int now, int before) {}

  private int stories(BitSet docs) {
    BitSet found = new BitSet();
    docs.stream().forEach(doc -> found.set(view.story(doc)));
    return found.cardinality();
  }

  View view() {
    return view;
  }

  /** The articles that are looked at. */
  BitSet docs() {
    return now;
  }

  int stories() {
    return stories;
  }

  int storiesBefore() {
    return storiesBefore;
  }

  Told count(List<String> stems) {
    counting++;
    int[] counts = new int[2];
    phrases.forEach(
        stems,
        doc -> {
          if (now.get(doc)) {
            counts[0] += count(countedNow, doc);
          } else if (before.get(doc)) {
            counts[1] += count(countedBefore, doc);
          }
        });
    return new Told(counts[0], counts[1]);
  }

  private int count(int[] counted, int doc) {
    int story = view.story(doc);
    int more = counted[story] == counting ? 0 : 1;
    counted[story] = counting;
    return more;
  }

  /** The articles that are looked at and have a phrase. */
  BitSet docs(List<String> stems) {
    BitSet docs = new BitSet();
    phrases.forEach(stems, docs::set);
    docs.and(now);
    return docs;
  }

  /** The articles, of now and before, that have a phrase. */
  BitSet allDocs(List<String> stems) {
    BitSet docs = new BitSet();
    phrases.forEach(
        stems,
        doc -> {
          if (now.get(doc) || before.get(doc)) {
            docs.set(doc);
          }
        });
    return docs;
  }

  /** The first day of all on which a phrase was told; null where no article tells its day. */
  @Nullable LocalDate firstSeen(List<String> stems) {
    int[] first = {Integer.MAX_VALUE};
    phrases.forEach(
        stems,
        doc -> {
          boolean dated = view.story(doc) != View.NONE && view.day(doc) != Integer.MIN_VALUE;
          first[0] = dated ? Math.min(first[0], view.day(doc)) : first[0];
        });
    return first[0] == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(first[0]);
  }
}
