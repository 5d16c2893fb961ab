package io.tidemark.analyze.comove;

import io.tidemark.index.IdColumn;
import io.tidemark.index.View;
import io.tidemark.search.Expression;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.statistics.LogLikelihood;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each subject moves in all tagged articles of some days: what a selection of them is
 * compared with. Made once for each view and days.
 *
 * @param stories how many there are
 */
record Background(int stories, SubjectCounts subjects) {
  private record Days(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable ZoneId zone) {}

  /** That of the days, the zone and the moment of {@code selection}, whatever its query. */
  static Background of(Searcher searcher, Selection selection) {
    View view = searcher.view(selection);
    Days days = new Days(selection.from(), selection.to(), selection.zone());
    return view.kept(days, Background.class, () -> count(searcher, selection, view));
  }

  private static Background count(Searcher searcher, Selection selection, View view) {
    Selection all =
        new Selection(
            "*",
            new Expression.All(),
            selection.from(),
            selection.to(),
            selection.zone(),
            selection.asOf());
    BitSet stories = new BitSet(view.stories());
    int size = MoveScan.vocabulary(view, IdColumn.SUBJECTS).size();
    SubjectCounts subjects = new SubjectCounts(view, size, Scope.ARTICLE);
    MoveScan.run(
        searcher,
        all,
        List.of(),
        new MoveScan.Visitor() {
          @Override
          public void article(int doc, int story, MoveScan.Tags tags) {
            if (tags == MoveScan.Tags.LOOKED_FOR) {
              stories.set(story);
            }
          }

          @Override
          public void move(int doc, int story, MoveCursor move, Scope nearness) {
            subjects.add(move, story, nearness);
          }
        });
    return new Background(stories.cardinality(), subjects);
  }

  /** How many times as often {@code subject} moves in {@code here} of {@code selected} stories. */
  double lift(int subject, int here, int selected) {
    double all = (double) subjects.anywhere(subject) / stories;
    return (double) here / selected / all;
  }

  /** Dunning's G² of that difference. */
  double surprise(int subject, int here, int selected) {
    int elsewhere = subjects.anywhere(subject) - here;
    return LogLikelihood.of(here, selected, elsewhere, stories - selected);
  }
}
