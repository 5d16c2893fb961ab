package io.tidemark.analyze.comove;

import io.tidemark.article.Unit;
import org.jspecify.annotations.Nullable;

/** Walks through the themes and moves of one document after the other. */
public final class MoveCursor {
  private static final Way[] WAYS = Way.values();
  private static final Certainty[] CERTAINTIES = Certainty.values();
  private static final int STATUS = Moves.WAY_BITS;
  private static final int UNIT = STATUS + Moves.STATUS_BITS;
  private static final int PARAGRAPH = UNIT + Moves.UNIT_BITS;
  private static final int SENTENCE = PARAGRAPH + Moves.PARAGRAPH_BITS;
  private static final int SUBJECT = SENTENCE + Moves.SENTENCE_BITS;

  private final Moves moves;
  private int first;
  private int next;
  private int end;
  private int nextChange;
  private long move;
  private double change;

  MoveCursor(Moves moves) {
    this.moves = moves;
  }

  void moveTo(int doc) {
    first = moves.firstMove(doc);
    next = first;
    end = moves.firstMove(doc + 1);
    nextChange = moves.firstChange(doc);
  }

  /** Goes on to the next move that is not negated; false where there is none. */
  boolean next() {
    while (next < end) {
      move = moves.move(next++);
      change = unitNumber() == 0 ? Double.NaN : moves.change(nextChange++);
      if (status() < CERTAINTIES.length) {
        return true;
      }
    }
    return false;
  }

  private int status() {
    return (int) (move >>> STATUS) & (1 << Moves.STATUS_BITS) - 1;
  }

  private int unitNumber() {
    return (int) (move >>> UNIT) & (1 << Moves.UNIT_BITS) - 1;
  }

  /** Its place among the moves of the document's {@link io.tidemark.index.Tellings}. */
  public int place() {
    return next - 1 - first;
  }

  /** The number of what moves. */
  public int subject() {
    return (int) (move >>> SUBJECT);
  }

  public Way way() {
    return WAYS[(int) move & (1 << Moves.WAY_BITS) - 1];
  }

  public Certainty certainty() {
    return CERTAINTIES[status()];
  }

  /** By how much, not negative; NaN where it is not told. */
  double change() {
    return change;
  }

  @Nullable Unit unit() {
    int number = unitNumber();
    return number == 0 ? null : Moves.UNITS[number - 1];
  }

  /** The sentence it is told in, as {@link io.tidemark.index.Sentences} counts. */
  public int sentence() {
    return (int) (move >>> SENTENCE) & (1 << Moves.SENTENCE_BITS) - 1;
  }

  int paragraph() {
    return (int) (move >>> PARAGRAPH) & (1 << Moves.PARAGRAPH_BITS) - 1;
  }
}
