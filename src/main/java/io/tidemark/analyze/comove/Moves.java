package io.tidemark.analyze.comove;

import io.tidemark.article.MoveStatus;
import io.tidemark.article.Unit;
import io.tidemark.index.TellingsCursor;
import io.tidemark.index.View;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What all articles of a view tell of themes and moves, in arrays: eight bytes a move or place, and
 * eight more for a change. Made once for each view by reading the whole column, so that what is
 * counted afterwards reads memory alone.
 *
 * <p>A move, from its lowest bit: way 2, status 2, unit 6 (0 for none), paragraph 16, sentence 20,
 * subject 18. A place of a theme: paragraph 16, sentence 20, theme 28. Numbers that do not fit
 * stand as the largest that does.
 */
final class Moves {
  static final int PARAGRAPH_BITS = 16;
  static final int SENTENCE_BITS = 20;
  static final int WAY_BITS = 2;
  static final int STATUS_BITS = 2;
  static final int UNIT_BITS = 6;
  static final Unit[] UNITS = Unit.values();
  private static final int NEGATED = Certainty.values().length;

  private final int[] firstMove;
  private final int[] firstChange;
  private final int[] firstPlace;
  private long[] moves = new long[1 << 12];
  private double[] changes = new double[1 << 12];
  private long[] places = new long[1 << 12];
  private int moveCount;
  private int changeCount;
  private int placeCount;
  private int nextDoc;
  private final BitSet tagged;

  private Moves(int documents) {
    firstMove = new int[documents + 1];
    firstChange = new int[documents + 1];
    firstPlace = new int[documents + 1];
    tagged = new BitSet(documents);
  }

  private record Key() {}

  /** Those of the moment of {@code selection}, whatever its query. */
  static Moves of(Searcher searcher, Selection selection) {
    View view = searcher.view(selection);
    return view.kept(
        new Key(),
        Moves.class,
        () -> {
          Moves all = new Moves(view.documents());
          searcher.scan(
              new Selection("*", Selection.ALL.expression(), null, null, null, selection.asOf()),
              (doc, columns) -> {
                if (columns.isTagged()) {
                  all.read(doc, columns.cursor());
                }
              });
          all.standBefore(view.documents());
          return all;
        });
  }

  /** Documents come in rising order; those between have nothing. */
  private void standBefore(int doc) {
    for (; nextDoc <= doc; nextDoc++) {
      firstMove[nextDoc] = moveCount;
      firstChange[nextDoc] = changeCount;
      firstPlace[nextDoc] = placeCount;
    }
  }

  private void read(int doc, TellingsCursor telling) {
    standBefore(doc);
    tagged.set(doc);
    while (telling.nextTheme()) {
      places = longer(places, placeCount);
      places[placeCount++] = place(telling) | (long) telling.theme() << 36;
    }
    while (telling.nextMove()) {
      moves = longer(moves, moveCount);
      moves[moveCount++] = packed(telling);
      if (telling.unit() != null) {
        if (changeCount == changes.length) {
          changes = Arrays.copyOf(changes, 2 * changeCount);
        }
        changes[changeCount++] = telling.change();
      }
    }
  }

  private static long packed(TellingsCursor telling) {
    int status =
        telling.status() == MoveStatus.NEGATED ? NEGATED : Certainty.of(telling.status()).ordinal();
    Unit unit = telling.unit();
    long told = unit == null ? 0 : unit.ordinal() + 1;
    return Way.of(telling.direction()).ordinal()
        | (long) status << WAY_BITS
        | told << WAY_BITS + STATUS_BITS
        | place(telling) << WAY_BITS + STATUS_BITS + UNIT_BITS
        | (long) telling.subject()
            << WAY_BITS + STATUS_BITS + UNIT_BITS + PARAGRAPH_BITS + SENTENCE_BITS;
  }

  private static long place(TellingsCursor telling) {
    long paragraph = Math.min(telling.paragraph(), (1 << PARAGRAPH_BITS) - 1);
    long sentence = Math.min(telling.sentence(), (1 << SENTENCE_BITS) - 1);
    return paragraph | sentence << PARAGRAPH_BITS;
  }

  private static long[] longer(long[] values, int count) {
    return count == values.length ? Arrays.copyOf(values, 2 * count) : values;
  }

  boolean isTagged(int doc) {
    return tagged.get(doc);
  }

  int firstMove(int doc) {
    return firstMove[doc];
  }

  /** The place of a document's first change; those of its moves that have one follow in order. */
  int firstChange(int doc) {
    return firstChange[doc];
  }

  int firstPlace(int doc) {
    return firstPlace[doc];
  }

  long move(int at) {
    return moves[at];
  }

  double change(int at) {
    return changes[at];
  }

  /** Paragraph, sentence and theme of a place. */
  long place(int at) {
    return places[at];
  }
}
