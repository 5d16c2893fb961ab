package io.tidemark.analyze.comove;

import io.tidemark.index.IdColumn;
import io.tidemark.index.Vocabulary;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.BenjaminiHochberg;
import io.tidemark.statistics.LogOdds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What moves when several themes are at work in one article, beside what moves when each is there
 * without the others: the resonance of the themes.
 *
 * <p>The measure is the interaction of a logistic model. Each theme alone shifts the odds of up to
 * down from what they are where none is; were the themes to act each by itself, their shifts would
 * multiply. The resonance is by how much the odds where all are together differ from that: 1 where
 * they add nothing to one another, more where they lift each other, less where they drag. Log odds
 * are summed with half a case more in each cell (Haldane), intervals and p-values are Wald's.
 *
 * @param together all themes at work
 * @param alone each at work without any other, in the order asked
 * @param none no one at work
 * @param rows subjects that move where all are together, the surest resonance first; at the end
 *     those that are not tested
 */
public record Together(Group together, List<Group> alone, Group none, List<Row> rows) {
  /** Less stories than this that tell a direction together prove nothing, and are not tested. */
  public static final int LEAST = 5;

  public Together {
    alone = List.copyOf(alone);
    rows = List.copyOf(rows);
  }

  /**
   * Articles of one kind.
   *
   * @param query finds them
   * @param taggedStories stories among them in a language that is tagged
   */
  public record Group(String query, Counts counts, int taggedStories) {}

  /**
   * A subject; of reported moves, in stories.
   *
   * @param lift how many times as often it moves where all are together as where one is alone
   * @param expectedShare the part that would be up were each theme to act by itself, 0 to 1
   * @param resonance the odds of up to down, as a multiple of what was expected
   * @param p of its being 1; NaN where too few tell it, see {@link #LEAST}
   * @param q over all rows that are tested; NaN likewise
   */
  public record Row(
      String subject,
      int stories,
      Ways together,
      List<Ways> alone,
      Ways none,
      double lift,
      double expectedShare,
      LogOdds resonance,
      double p,
      double q) {
    public Row {
      alone = List.copyOf(alone);
    }
  }

  /**
   * Counts the moves of each group.
   *
   * @param themes queries, two at least; each finds the articles in which a theme is at work
   * @param selection its days and moment; its query is not asked
   * @throws io.tidemark.search.QueryException where a query names an unknown id
   */
  public static Together of(Searcher searcher, Selection selection, List<String> themes) {
    List<Counted> alone = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      alone.add(Counted.of(searcher, selection, only(themes, i)));
    }
    Counted together = Counted.of(searcher, selection, "(" + String.join(") AND (", themes) + ")");
    Counted none =
        Counted.of(searcher, selection, "NOT (" + String.join(") AND NOT (", themes) + ")");
    Vocabulary names = MoveScan.vocabulary(searcher.view(selection), IdColumn.SUBJECTS);
    List<Row> rows = new ArrayList<>();
    for (int subject = 0; subject < names.size(); subject++) {
      if (together.ways(subject).told() > 0) {
        rows.add(row(names.name(subject), subject, together, alone, none));
      }
    }
    double[] q = BenjaminiHochberg.qValues(rows.stream().mapToDouble(Row::p).toArray());
    List<Row> tested = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      tested.add(withQ(rows.get(i), q[i]));
    }
    tested.sort(
        Comparator.comparingDouble(Row::q)
            .thenComparingDouble(Row::p)
            .thenComparingInt(row -> -row.stories())
            .thenComparing(Row::subject));
    return new Together(
        together.group(), alone.stream().map(Counted::group).toList(), none.group(), tested);
  }

  private static String only(List<String> themes, int which) {
    StringBuilder query = new StringBuilder("(" + themes.get(which) + ")");
    for (int i = 0; i < themes.size(); i++) {
      if (i != which) {
        query.append(" AND NOT (").append(themes.get(i)).append(')');
      }
    }
    return query.toString();
  }

  private record Counted(Group group, MoveCounts moves) {
    static Counted of(Searcher searcher, Selection selection, String query) {
      MoveCounts moves = MoveCounts.of(searcher, selection.with(query), List.of(), Scope.ARTICLE);
      return new Counted(new Group(query, moves.counts(), moves.taggedStories()), moves);
    }

    Ways ways(int subject) {
      return moves.subjects().ways(subject, Certainty.REPORTED);
    }

    int stories(int subject) {
      return moves.subjects().inScope(subject);
    }
  }

  private static Row row(
      String name, int subject, Counted together, List<Counted> alone, Counted none) {
    LogOdds expected = none.ways(subject).upOdds().times(1 - alone.size());
    int aloneStories = 0;
    int aloneAll = 0;
    for (Counted each : alone) {
      expected = expected.plus(1, each.ways(subject).upOdds());
      aloneStories += each.stories(subject);
      aloneAll += each.group().taggedStories();
    }
    LogOdds resonance = together.ways(subject).upOdds().plus(-1, expected);
    double often = (double) together.stories(subject) / together.group().taggedStories();
    return new Row(
        name,
        together.stories(subject),
        together.ways(subject),
        alone.stream().map(each -> each.ways(subject)).toList(),
        none.ways(subject),
        often / ((double) aloneStories / aloneAll),
        expected.ratio() / (1 + expected.ratio()),
        resonance,
        together.ways(subject).told() < LEAST ? Double.NaN : resonance.pValue(),
        Double.NaN);
  }

  private static Row withQ(Row row, double q) {
    return new Row(
        row.subject(),
        row.stories(),
        row.together(),
        row.alone(),
        row.none(),
        row.lift(),
        row.expectedShare(),
        row.resonance(),
        row.p(),
        q);
  }
}
