package io.tidemark.analyze.timeline;

import io.tidemark.index.Fields;
import io.tidemark.index.View;
import io.tidemark.search.Expression;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The documents that match a query and are in a bucket, in rising order, and in which statuses they
 * tell the themes that it names.
 */
final class Marks {
  private int[] docs = new int[1024];
  private int size;
  private byte[] statuses = new byte[0];
  private int undated;
  private int dayOnly;

  private Marks() {}

  /**
   * Marks what matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  static Marks of(Searcher searcher, Selection selection, Coverage coverage) {
    View view = coverage.view();
    Marks marks = new Marks();
    searcher.scan(
        selection,
        (doc, columns) -> {
          if (coverage.bucket(doc) >= 0) {
            marks.add(doc);
          } else if (view.day(doc) == Clock.NO_DAY) {
            marks.undated++;
          } else {
            marks.dayOnly++;
          }
        });
    marks.statuses = new byte[marks.size];
    themes(selection.expression())
        .distinct()
        .forEach(theme ->
            StatusMarks.of(searcher, selection, theme)
                .addTo(marks.docs, marks.statuses, marks.size));
    return marks;
  }

  private void add(int doc) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, 2 * size);
    }
    docs[size++] = doc;
  }

  /** The themes that must or may be there for an article to match. */
  static Stream<String> themes(Expression expression) {
    return switch (expression) {
      case Expression.And and -> and.parts().stream().flatMap(Marks::themes);
      case Expression.Or or -> or.parts().stream().flatMap(Marks::themes);
      case Expression.Tag tag when tag.kind() == Fields.Tag.THEME -> Stream.of(tag.id());
      default -> Stream.of();
    };
  }

  /** How many documents there are. */
  int size() {
    return size;
  }

  /** One of them. */
  int doc(int place) {
    return docs[place];
  }

  /** Its statuses, as {@link StatusMarks} has them. */
  int statuses(int place) {
    return statuses[place];
  }

  /** Articles that match and tell no day. */
  int undated() {
    return undated;
  }

  /** Articles that match and tell a day, but no time, where the bucket asks for one. */
  int dayOnly() {
    return dayOnly;
  }
}
