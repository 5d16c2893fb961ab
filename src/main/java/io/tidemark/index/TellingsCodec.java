package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Packs {@link Tellings} into a few bytes. Themes and subjects are written as their places in the
 * article's sorted sets of ids, which stand in columns of their own.
 */
final class TellingsCodec {
  // Indexes hold places in these lists: what is new goes at the end.
  static final List<ThemeStatus> THEME_STATUS =
      List.of(
          ThemeStatus.ACTIVE,
          ThemeStatus.FADING,
          ThemeStatus.NEGATED,
          ThemeStatus.CONDITIONAL,
          ThemeStatus.PAST);
  static final List<MoveStatus> MOVE_STATUS =
      List.of(MoveStatus.REPORTED, MoveStatus.EXPECTED, MoveStatus.CONDITIONAL, MoveStatus.NEGATED);
  static final List<Direction> DIRECTIONS =
      List.of(Direction.UP, Direction.DOWN, Direction.FLAT, Direction.STEEPER, Direction.FLATTER);
  static final List<Unit> UNITS =
      List.of(
          Unit.PERCENT,
          Unit.BASIS_POINTS,
          Unit.POINTS,
          Unit.BARRELS,
          Unit.BARRELS_PER_DAY,
          Unit.OUNCES,
          Unit.TONNES,
          Unit.BUSHELS,
          Unit.CUBIC_FEET,
          Unit.COUNT,
          Unit.AED,
          Unit.AUD,
          Unit.BRL,
          Unit.CAD,
          Unit.CHF,
          Unit.CLP,
          Unit.CNY,
          Unit.COP,
          Unit.CZK,
          Unit.DKK,
          Unit.EUR,
          Unit.GBP,
          Unit.HKD,
          Unit.HUF,
          Unit.IDR,
          Unit.ILS,
          Unit.INR,
          Unit.JPY,
          Unit.KES,
          Unit.KRW,
          Unit.MXN,
          Unit.MYR,
          Unit.NGN,
          Unit.NOK,
          Unit.NZD,
          Unit.PHP,
          Unit.PLN,
          Unit.RUB,
          Unit.SAR,
          Unit.SEK,
          Unit.SGD,
          Unit.THB,
          Unit.TRY,
          Unit.TWD,
          Unit.USD,
          Unit.VND,
          Unit.ZAR);
  private static final List<Tellings.Weight> WEIGHTS =
      List.of(Tellings.Weight.CENTRAL, Tellings.Weight.ASIDE);

  private TellingsCodec() {}

  static BytesRef write(Tellings tellings, List<String> themes, List<String> subjects) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(tellings.themes().size());
      for (Tellings.Theme theme : tellings.themes()) {
        out.writeVInt(themes.indexOf(theme.id()));
        out.writeByte((byte) THEME_STATUS.indexOf(theme.status()));
        out.writeByte((byte) WEIGHTS.indexOf(theme.weight()));
        out.writeVInt(theme.sentence());
        out.writeVInt(theme.paragraph());
      }
      out.writeVInt(tellings.moves().size());
      for (Tellings.Move move : tellings.moves()) {
        write(out, move, themes, subjects);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(
      ByteBuffersDataOutput out, Tellings.Move move, List<String> themes, List<String> subjects)
      throws IOException {
    out.writeVInt(subjects.indexOf(move.subject()));
    out.writeByte((byte) DIRECTIONS.indexOf(move.direction()));
    out.writeByte((byte) MOVE_STATUS.indexOf(move.status()));
    Unit unit = move.unit();
    out.writeByte((byte) (unit == null ? 0 : UNITS.indexOf(unit) + 1));
    if (unit != null) {
      out.writeLong(Double.doubleToLongBits(move.change()));
    }
    out.writeVInt(move.themes().size());
    for (String theme : move.themes()) {
      out.writeVInt(themes.indexOf(theme));
    }
    out.writeVInt(move.sentence());
    out.writeVInt(move.paragraph());
  }

  static Tellings read(BytesRef bytes, List<String> themes, List<String> subjects) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<Tellings.Theme> told = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      told.add(
          new Tellings.Theme(
              themes.get(in.readVInt()),
              THEME_STATUS.get(in.readByte()),
              WEIGHTS.get(in.readByte()),
              in.readVInt(),
              in.readVInt()));
    }
    List<Tellings.Move> moves = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      moves.add(move(in, themes, subjects));
    }
    return new Tellings(told, moves);
  }

  private static Tellings.Move move(
      ByteArrayDataInput in, List<String> themes, List<String> subjects) {
    String subject = subjects.get(in.readVInt());
    Direction direction = DIRECTIONS.get(in.readByte());
    MoveStatus status = MOVE_STATUS.get(in.readByte());
    int unit = in.readByte();
    double change = unit == 0 ? Double.NaN : Double.longBitsToDouble(in.readLong());
    List<String> with = new ArrayList<>(2);
    for (int i = in.readVInt(); i > 0; i--) {
      with.add(themes.get(in.readVInt()));
    }
    return new Tellings.Move(
        subject,
        direction,
        status,
        change,
        unit == 0 ? null : UNITS.get(unit - 1),
        with,
        in.readVInt(),
        in.readVInt());
  }
}
