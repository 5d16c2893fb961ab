package io.tidemark.analyze.comove;

import io.tidemark.article.MoveStatus;
import io.tidemark.index.IdColumn;
import io.tidemark.index.TellingsCursor;
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
    void move(int doc, int story, TellingsCursor move, Scope nearness);
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
  public static void run(Searcher searcher, Selection selection, List<String> themes, Visitor visitor) {
    Vocabulary known = vocabulary(searcher.view(selection), IdColumn.THEMES);
    ThemePlaces places = new ThemePlaces(themes.stream().map(known::number).toList());
    searcher.scan(
        selection,
        (doc, columns) -> {
          int story = columns.story();
          boolean tagged = columns.isTagged();
          visitor.article(doc, story, tagged ? Tags.LOOKED_FOR : Tags.NOT_LOOKED_FOR);
          if (!tagged) {
            return;
          }
          TellingsCursor telling = columns.cursor();
          places.read(telling);
          while (telling.nextMove()) {
            if (telling.status() != MoveStatus.NEGATED) {
              Scope nearness = places.nearness(telling.sentence(), telling.paragraph());
              visitor.move(doc, story, telling, nearness);
            }
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
