package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the {@link Tellings} of one article without making objects of them: first its
 * themes, then its moves, in the order of the text's tags. Themes and subjects are given by their
 * numbers in the view's {@link Vocabulary} of {@link IdColumn#THEMES} and {@link
 * IdColumn#SUBJECTS}.
 *
 * <pre>{@code
 * TellingsCursor telling = columns.cursor();
 * while (telling.nextTheme()) { … telling.theme(), telling.themeStatus(), telling.sentence() … }
 * while (telling.nextMove()) { … telling.subject(), telling.direction(), telling.status() … }
 * }</pre>
 */
public final class TellingsCursor {
  private static final ThemeStatus[] THEME_STATUS =
      TellingsCodec.THEME_STATUS.toArray(ThemeStatus[]::new);
  private static final MoveStatus[] MOVE_STATUS =
      TellingsCodec.MOVE_STATUS.toArray(MoveStatus[]::new);
  private static final Direction[] DIRECTIONS = TellingsCodec.DIRECTIONS.toArray(Direction[]::new);
  private static final Unit[] UNITS = TellingsCodec.UNITS.toArray(Unit[]::new);
  private static final int NOT_YET = -1;

  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private int[] themes = {};
  private int[] subjects = {};
  private int themesLeft;
  private int movesLeft;
  private int number;
  private int id;
  private int status;
  private int direction;
  private int unit;
  private double change;
  private int sentence;
  private int paragraph;

  TellingsCursor() {}

  /** Stands before an article that tells nothing. */
  void startEmpty() {
    themesLeft = 0;
    movesLeft = 0;
  }

  /** Stands before the first theme; {@code themes} and {@code subjects} are the article's. */
  void start(BytesRef bytes, int[] themes, int[] subjects) {
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    this.themes = themes;
    this.subjects = subjects;
    themesLeft = in.readVInt();
    movesLeft = NOT_YET;
  }

  /** Goes on to the next theme; false where there is none. */
  public boolean nextTheme() {
    if (themesLeft == 0) {
      return false;
    }
    themesLeft--;
    number = in.readVInt();
    id = themes[in.readVInt()];
    status = in.readByte();
    in.readByte();
    sentence = in.readVInt();
    paragraph = in.readVInt();
    return true;
  }

  /** Goes on to the next move, past themes that were not read; false where there is none. */
  public boolean nextMove() {
    while (themesLeft > 0) {
      nextTheme();
    }
    if (movesLeft == NOT_YET) {
      movesLeft = in.readVInt();
    }
    if (movesLeft == 0) {
      return false;
    }
    movesLeft--;
    number = in.readVInt();
    id = subjects[in.readVInt()];
    direction = in.readByte();
    status = in.readByte();
    unit = in.readByte();
    change = unit == 0 ? Double.NaN : Double.longBitsToDouble(in.readLong());
    in.readVLong();
    in.readVInt();
    for (int i = in.readVInt(); i > 0; i--) {
      in.readVInt();
    }
    sentence = in.readVInt();
    paragraph = in.readVInt();
    return true;
  }

  /** The place of the theme or move last gone to in the tagged article's list. */
  public int number() {
    return number;
  }

  /** The sentence it is told in, as {@link Sentences} counts. */
  public int sentence() {
    return sentence;
  }

  /** Likewise its paragraph. */
  public int paragraph() {
    return paragraph;
  }

  /** The theme last gone to. */
  public int theme() {
    return id;
  }

  public ThemeStatus themeStatus() {
    return THEME_STATUS[status];
  }

  /** The subject of the move last gone to. */
  public int subject() {
    return id;
  }

  public MoveStatus status() {
    return MOVE_STATUS[status];
  }

  public Direction direction() {
    return DIRECTIONS[direction];
  }

  /** By how much, not negative; NaN where it is not told. */
  public double change() {
    return change;
  }

  public @Nullable Unit unit() {
    return unit == 0 ? null : UNITS[unit - 1];
  }
}
