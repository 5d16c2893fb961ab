package io.tidemark.analyze.comove;

import io.tidemark.analyze.Quotation;
import io.tidemark.index.IdColumn;
import io.tidemark.index.Vocabulary;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.BenjaminiHochberg;
import io.tidemark.statistics.ChiSquare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which subjects move in the selected articles, and which way.
 *
 * @param themes the themes that the query names; nearness is nearness to one of them
 * @param counts of the selected articles
 * @param subjects how many subjects move, shown or not
 * @param rows those told in a theme's sentence most often first, then those that move more often
 *     here than elsewhere, the least likely by chance at the top
 */
public record CoMoves(
    List<String> themes, Scope scope, Counts counts, int subjects, List<Row> rows) {
  public CoMoves {
    themes = List.copyOf(themes);
    rows = List.copyOf(rows);
  }

  /**
   * How much is shown.
   *
   * @param rows how many subjects at most
   * @param quotes how many quotations each at most
   */
  public record Extent(int rows, int quotes) {
    /** All subjects, each with a quotation. */
    public static final Extent ALL = new Extent(Integer.MAX_VALUE, 1);
  }

  /**
   * A subject. All counts are of stories. Negated moves count nowhere.
   *
   * @param stories in which it moves, reported or expected, within the scope
   * @param near of these, in which it is told in a theme's sentence
   * @param anywhere in which it moves, also out of scope
   * @param reported what is said to have happened
   * @param expected what is forecast, priced in, or would happen under a condition
   * @param changes quartiles of the reported changes, those of the unit with the most first
   * @param lift how many times as often it moves here ({@code anywhere}) as in all tagged articles
   *     of these days
   * @param surprise Dunning's G² of that difference
   * @param q the q-value of the surprise, over all subjects
   */
  public record Row(
      String subject,
      int stories,
      int near,
      int anywhere,
      Ways reported,
      Ways expected,
      List<Quartiles> changes,
      double lift,
      double surprise,
      double q,
      List<Quotation> quotes) {
    public Row {
      changes = List.copyOf(changes);
      quotes = List.copyOf(quotes);
    }
  }

  /** A subject's number with what rows are sorted by. */
  private record Rank(int subject, int stories, double lift, double surprise, double q) {
    double excess() {
      return lift >= 1 ? surprise : -surprise;
    }
  }

  /**
   * Counts the moves in what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static CoMoves of(Searcher searcher, Selection selection, Scope scope, Extent extent) {
    List<String> themes = NamedThemes.of(selection.expression());
    MoveCounts here = MoveCounts.of(searcher, selection, themes, scope);
    Vocabulary names = MoveScan.vocabulary(searcher.view(selection), IdColumn.SUBJECTS);
    List<Rank> ranks = ranks(here, Background.of(searcher, selection), names.size());
    Quotes quotes = new Quotes(searcher, selection);
    List<Row> rows =
        ranks.stream()
            .limit(extent.rows())
            .map(rank -> row(rank, names, here, quotes, extent))
            .toList();
    return new CoMoves(themes, scope, here.counts(), ranks.size(), rows);
  }

  private static List<Rank> ranks(MoveCounts here, Background background, int subjects) {
    List<Rank> tested = new ArrayList<>();
    for (int subject = 0; subject < subjects; subject++) {
      int stories = here.subjects().inScope(subject);
      if (stories > 0) {
        int anywhere = here.subjects().anywhere(subject);
        double surprise = background.surprise(subject, anywhere, here.taggedStories());
        double lift = background.lift(subject, anywhere, here.taggedStories());
        tested.add(new Rank(subject, stories, lift, surprise, ChiSquare.pValue(surprise)));
      }
    }
    double[] q = BenjaminiHochberg.qValues(tested.stream().mapToDouble(Rank::q).toArray());
    List<Rank> ranks = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Rank rank = tested.get(i);
      ranks.add(new Rank(rank.subject(), rank.stories(), rank.lift(), rank.surprise(), q[i]));
    }
    ranks.sort(
        Comparator.comparingInt((Rank rank) -> -here.subjects().near(rank.subject()))
            .thenComparingDouble(rank -> -rank.excess())
            .thenComparingInt(rank -> -rank.stories())
            .thenComparingInt(Rank::subject));
    return ranks;
  }

  private static Row row(
      Rank rank, Vocabulary names, MoveCounts here, Quotes quotes, Extent extent) {
    int subject = rank.subject();
    SubjectCounts counts = here.subjects();
    Ways reported = counts.ways(subject, Certainty.REPORTED);
    Ways expected = counts.ways(subject, Certainty.EXPECTED);
    return new Row(
        names.name(subject),
        counts.inScope(subject),
        counts.near(subject),
        counts.anywhere(subject),
        reported,
        expected,
        here.changes().of(subject),
        rank.lift(),
        rank.surprise(),
        rank.q(),
        quotes.of(
            here.candidates().of(subject),
            way -> 2 * reported.of(way) + expected.of(way),
            extent.quotes()));
  }
}
