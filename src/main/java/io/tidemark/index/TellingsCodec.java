package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Packs {@link Tellings} into a few bytes. Ids are written as their places in the article's {@link
 * Dictionary}.
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

  private static final long DAY_ONE = LocalDate.of(2000, 1, 1).toEpochDay();

  /** What stands for a day or a source that is not told. */
  private static final int NONE = 0;

  private TellingsCodec() {}

  static BytesRef write(Tellings tellings, Dictionary ids) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(tellings.themes().size());
      for (Tellings.Theme theme : tellings.themes()) {
        out.writeVInt(theme.number());
        out.writeVInt(ids.themes().indexOf(theme.id()));
        out.writeByte((byte) THEME_STATUS.indexOf(theme.status()));
        out.writeByte((byte) WEIGHTS.indexOf(theme.weight()));
        out.writeVInt(theme.sentence());
        out.writeVInt(theme.paragraph());
      }
      out.writeVInt(tellings.moves().size());
      for (Tellings.Move move : tellings.moves()) {
        write(out, move, ids);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(ByteBuffersDataOutput out, Tellings.Move move, Dictionary ids)
      throws IOException {
    out.writeVInt(move.number());
    out.writeVInt(ids.subjects().indexOf(move.subject()));
    out.writeByte((byte) DIRECTIONS.indexOf(move.direction()));
    out.writeByte((byte) MOVE_STATUS.indexOf(move.status()));
    Unit unit = move.unit();
    out.writeByte((byte) (unit == null ? 0 : UNITS.indexOf(unit) + 1));
    if (unit != null) {
      out.writeLong(Double.doubleToLongBits(move.change()));
    }
    writeDay(out, move.day());
    String source = move.source();
    out.writeVInt(source == null ? NONE : ids.names().indexOf(source) + 1);
    out.writeVInt(move.themes().size());
    for (String theme : move.themes()) {
      out.writeVInt(ids.themes().indexOf(theme));
    }
    out.writeVInt(move.sentence());
    out.writeVInt(move.paragraph());
  }

  static Tellings read(BytesRef bytes, Dictionary ids) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<Tellings.Theme> told = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      told.add(
          new Tellings.Theme(
              in.readVInt(),
              ids.themes().get(in.readVInt()),
              THEME_STATUS.get(in.readByte()),
              WEIGHTS.get(in.readByte()),
              in.readVInt(),
              in.readVInt()));
    }
    List<Tellings.Move> moves = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      moves.add(move(in, ids));
    }
    return new Tellings(told, moves);
  }

  private static Tellings.Move move(ByteArrayDataInput in, Dictionary ids) {
    int number = in.readVInt();
    String subject = ids.subjects().get(in.readVInt());
    Direction direction = DIRECTIONS.get(in.readByte());
    MoveStatus status = MOVE_STATUS.get(in.readByte());
    int unit = in.readByte();
    double change = unit == 0 ? Double.NaN : Double.longBitsToDouble(in.readLong());
    LocalDate day = readDay(in);
    int source = in.readVInt();
    List<String> with = new ArrayList<>(2);
    for (int i = in.readVInt(); i > 0; i--) {
      with.add(ids.themes().get(in.readVInt()));
    }
    return new Tellings.Move(
        number,
        subject,
        direction,
        status,
        change,
        unit == 0 ? null : UNITS.get(unit - 1),
        day,
        source == NONE ? null : ids.names().get(source - 1),
        with,
        in.readVInt(),
        in.readVInt());
  }

  /** Days are written around 2000, whose numbers are short, one further so that 0 is none. */
  static void writeDay(ByteBuffersDataOutput out, @Nullable LocalDate day) throws IOException {
    long since = day == null ? 0 : day.toEpochDay() - DAY_ONE;
    out.writeVLong(BitUtil.zigZagEncode(day == null ? NONE : since >= 0 ? since + 1 : since));
  }

  static @Nullable LocalDate readDay(ByteArrayDataInput in) {
    long written = BitUtil.zigZagDecode(in.readVLong());
    return written == NONE
        ? null
        : LocalDate.ofEpochDay(DAY_ONE + (written > 0 ? written - 1 : written));
  }
}
