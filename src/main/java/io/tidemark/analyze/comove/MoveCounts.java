package io.tidemark.analyze.comove;

import io.tidemark.article.Unit;
import io.tidemark.index.IdColumn;
import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.BitSet;
import java.util.List;

/**
 * All that one scan of the selected articles counts.
 *
 * @param taggedStories stories in a language that is tagged
 */
record MoveCounts(
    Counts counts,
    int taggedStories,
    SubjectCounts subjects,
    Changes changes,
    Candidates candidates) {
  static MoveCounts of(Searcher searcher, Selection selection, List<String> themes, Scope scope) {
    View view = searcher.view(selection);
    int size = MoveScan.vocabulary(view, IdColumn.SUBJECTS).size();
    Counts.Tally tally = Counts.Tally.of(view);
    BitSet tagged = new BitSet(view.stories());
    SubjectCounts subjects = new SubjectCounts(view, size, scope);
    Changes changes = new Changes(size);
    Candidates candidates = new Candidates(view, size);
    MoveScan.run(
        searcher,
        selection,
        themes,
        new MoveScan.Visitor() {
          @Override
          public void article(int doc, int story, MoveScan.Tags tags) {
            tally.add(story, view.publisher(doc));
            if (tags == MoveScan.Tags.LOOKED_FOR) {
              tagged.set(story);
            }
          }

          @Override
          public void move(int doc, int story, MoveCursor move, Scope nearness) {
            if (!subjects.add(move, story, nearness)) {
              return;
            }
            candidates.add(doc, story, move, nearness);
            Unit unit = move.unit();
            Way way = move.way();
            if (unit != null && move.certainty() == Certainty.REPORTED && way != Way.FLAT) {
              double value = way == Way.UP ? move.change() : -move.change();
              changes.add(move.subject(), story, unit, value);
            }
          }
        });
    return new MoveCounts(tally.counts(), tagged.cardinality(), subjects, changes, candidates);
  }
}
