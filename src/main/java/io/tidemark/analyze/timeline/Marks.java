package io.tidemark.analyze.timeline;

import io.tidemark.article.ThemeStatus;
import io.tidemark.index.Fields;
import io.tidemark.index.View;
import io.tidemark.search.Expression;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which documents match a query, and in which status they tell the themes that it names: bits, one
 * byte a document.
 */
final class Marks {
  private static final byte MATCHES = 1;

  private final byte[] marks;
  private int undated;
  private int dayOnly;

  private Marks(int documents) {
    marks = new byte[documents];
  }

  /**
   * Marks what matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  static Marks of(Searcher searcher, Selection selection, Coverage coverage) {
    View view = coverage.view();
    Marks marks = new Marks(view.documents());
    searcher.scan(
        selection,
        (doc, columns) -> {
          if (coverage.bucket(doc) >= 0) {
            marks.marks[doc] = MATCHES;
          } else if (view.day(doc) == Clock.NO_DAY) {
            marks.undated++;
          } else {
            marks.dayOnly++;
          }
        });
    List<String> themes = themes(selection.expression()).distinct().toList();
    if (!themes.isEmpty()) {
      for (ThemeStatus status : ThemeStatus.values()) {
        byte bit = bit(status);
        searcher.scan(told(selection, themes, status), (doc, columns) -> marks.marks[doc] |= bit);
      }
    }
    return marks;
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

  private static Selection told(Selection selection, List<String> themes, ThemeStatus status) {
    String suffix = "/" + status.name().toLowerCase(Locale.ROOT);
    List<Expression> tags =
        themes.stream()
            .map(id ->
                (Expression) new Expression.Tag(Fields.Tag.THEME, id, List.of(id + suffix), 0))
            .toList();
    return new Selection(
        selection.query(),
        new Expression.And(List.of(selection.expression(), new Expression.Or(tags))),
        selection.from(),
        selection.to(),
        selection.zone(),
        selection.asOf());
  }

  private static byte bit(ThemeStatus status) {
    return (byte) (2 << status.ordinal());
  }

  /** What matches, by bucket. */
  Groups byBucket(Coverage coverage) {
    int[] buckets = new int[marks.length];
    for (int doc = 0; doc < buckets.length; doc++) {
      buckets[doc] = matches(doc) ? coverage.bucket(doc) : -1;
    }
    return Groups.of(buckets, coverage.buckets().size());
  }

  /** Whether it matches and is in a bucket. */
  boolean matches(int doc) {
    return (marks[doc] & MATCHES) != 0;
  }

  /** Whether it matches and tells one of the themes in that status. */
  boolean isTold(int doc, ThemeStatus status) {
    return matches(doc) && (marks[doc] & bit(status)) != 0;
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
