package io.tidemark.analyze.comove;

import io.tidemark.index.IdColumn;
import io.tidemark.index.Vocabulary;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.BenjaminiHochberg;
import io.tidemark.statistics.FisherExact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way the subjects of a theme go in a window of days, beside which way they went before it.
 * Whether the two shares that are up differ by more than chance is tested by Fisher's exact test.
 *
 * @param window first to last day of what is looked at
 * @param usual first to last day of what it is compared with; all before the window
 * @param rows subjects that rise or fall in both, the surest difference first; at the end those
 *     that are not tested
 */
public record Regime(Days window, Days usual, List<Row> rows) {
  /** Less stories than this that tell a direction prove nothing, and are not tested. */
  public static final int LEAST = 5;

  public Regime {
    rows = List.copyOf(rows);
  }

  /** A stretch of days that hold selected articles. */
  public record Days(LocalDate first, LocalDate last, Counts counts) {}

  /** What became of the usual direction. */
  public enum Turn {
    /** Most went one way and most go the other; chance alone would hardly do that. */
    FLIPPED,
    /** The same, but chance may have done it. */
    MAY_BE_CHANCE,
    /** Most go the usual way, but the share is another; chance alone would hardly do that. */
    SHIFTED,
    /** Nothing that chance alone would not do. */
    AS_USUAL,
    /** Too few stories tell it. */
    NOT_TESTED
  }

  /**
   * A subject; of reported moves, in stories.
   *
   * @param p of the two shares being one; NaN where too few tell one, see {@link #LEAST}
   * @param q over all rows that are tested; NaN likewise
   */
  public record Row(String subject, Ways usual, Ways window, double p, double q) {
    private static final double SURE = 0.05;

    public Turn turn() {
      if (Double.isNaN(q)) {
        return Turn.NOT_TESTED;
      }
      boolean turned = Integer.signum(usual.net()) * Integer.signum(window.net()) < 0;
      if (q <= SURE) {
        return turned ? Turn.FLIPPED : Turn.SHIFTED;
      }
      return turned ? Turn.MAY_BE_CHANCE : Turn.AS_USUAL;
    }
  }

  /** First and last day that hold selected articles, or no days at all. */
  private static final class Span {
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    static Span of(Searcher searcher, Selection selection) {
      Span span = new Span();
      searcher.scan(
          selection,
          (doc, columns) -> {
            LocalDate day = columns.day(selection.zone());
            if (day != null) {
              span.first = day.isBefore(span.first) ? day : span.first;
              span.last = day.isAfter(span.last) ? day : span.last;
            }
          });
      return span;
    }
  }

  /**
   * Compares the days of {@code selection} with those before it.
   *
   * @param selection where it names no first day, the window is its last {@code trailing} days
   * @param scope how near to a theme of the query a move must be told
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static Regime of(Searcher searcher, Selection selection, Scope scope, int trailing) {
    LocalDate from = selection.from();
    Span all = Span.of(searcher, days(selection, null, selection.to()));
    if (all.last.isBefore(all.first)) {
      LocalDate none = from == null ? LocalDate.EPOCH : from;
      Days empty = new Days(none, none, new Counts(0, 0, 0));
      return new Regime(empty, empty, List.of());
    }
    LocalDate start = from == null ? all.last.minusDays(trailing - 1L) : from;
    List<String> themes = NamedThemes.of(selection.expression());
    MoveCounts window =
        MoveCounts.of(searcher, days(selection, start, selection.to()), themes, scope);
    MoveCounts usual =
        MoveCounts.of(searcher, days(selection, null, start.minusDays(1)), themes, scope);
    return new Regime(
        new Days(start, all.last, window.counts()),
        new Days(all.first, start.minusDays(1), usual.counts()),
        rows(MoveScan.vocabulary(searcher.view(selection), IdColumn.SUBJECTS), usual, window));
  }

  private static Selection days(
      Selection selection, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Selection(
        selection.query(), selection.expression(), from, to, selection.zone(), selection.asOf());
  }

  private static List<Row> rows(Vocabulary names, MoveCounts usual, MoveCounts window) {
    List<Row> rows = new ArrayList<>();
    for (int subject = 0; subject < names.size(); subject++) {
      Ways before = usual.subjects().ways(subject, Certainty.REPORTED);
      Ways now = window.subjects().ways(subject, Certainty.REPORTED);
      if (before.told() > 0 && now.told() > 0) {
        double p =
            before.told() < LEAST || now.told() < LEAST
                ? Double.NaN
                : FisherExact.pValue(before.up(), before.down(), now.up(), now.down());
        rows.add(new Row(names.name(subject), before, now, p, Double.NaN));
      }
    }
    double[] q = BenjaminiHochberg.qValues(rows.stream().mapToDouble(Row::p).toArray());
    List<Row> tested = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Row row = rows.get(i);
      tested.add(new Row(row.subject(), row.usual(), row.window(), row.p(), q[i]));
    }
    tested.sort(
        Comparator.comparingDouble(Row::q)
            .thenComparingDouble(Row::p)
            .thenComparingInt(row -> -row.window().told() - row.usual().told())
            .thenComparing(Row::subject));
    return tested;
  }
}
