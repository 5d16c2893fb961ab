package io.tidemark.analyze.comove;

import io.tidemark.index.IdColumn;
import io.tidemark.index.View;
import io.tidemark.index.Vocabulary;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Goes through the moves of selected articles, all but the negated. */
public final class MoveScan {
  private MoveScan() {}

  /** Receives what a scan meets. */
  public interface Visitor {
    /** Takes an article; its moves follow. */
    void article(int doc, int story, Tags tags);

    /** Takes a move of the article last taken; {@code move} stands at it. */
    void move(int doc, int story, MoveCursor move, Scope nearness);
  }

  /** Whether tags were looked for in an article. */
  public enum Tags {
    LOOKED_FOR,
    NOT_LOOKED_FOR
  }

  /**
   * Hands all that is selected to {@code visitor}.
   *
   * @param themes what nearness is nearness to
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static void run(
      Searcher searcher, Selection selection, List<String> themes, Visitor visitor) {
    Vocabulary known = vocabulary(searcher.view(selection), IdColumn.THEMES);
    Moves moves = Moves.of(searcher, selection);
    ThemePlaces places = new ThemePlaces(themes.stream().map(known::number).toList());
    MoveCursor move = new MoveCursor(moves);
    searcher.scan(
        selection,
        (doc, columns) -> {
          int story = columns.story();
          if (!moves.isTagged(doc)) {
            visitor.article(doc, story, Tags.NOT_LOOKED_FOR);
            return;
          }
          visitor.article(doc, story, Tags.LOOKED_FOR);
          places.read(moves, doc);
          move.moveTo(doc);
          while (move.next()) {
            visitor.move(doc, story, move, places.nearness(move.sentence(), move.paragraph()));
          }
        });
  }

  /** The values of a column of the view. */
  public static Vocabulary vocabulary(View view, IdColumn column) {
    try {
      return view.vocabulary(column);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }
}
