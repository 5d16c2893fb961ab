package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.StanceLabel;
import io.tidemark.speaker.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Packs {@link Views} into a few bytes, as {@link TellingsCodec} does. */
final class ViewsCodec {
  // Indexes hold places in these lists: what is new goes at the end.
  static final List<StanceLabel> STANCES =
      List.of(StanceLabel.HAWKISH, StanceLabel.DOVISH, StanceLabel.NEUTRAL);
  private static final List<Views.Condition> CONDITIONS =
      List.of(Views.Condition.NONE, Views.Condition.TOLD);

  static final List<Views.Age> AGES =
      List.of(Views.Age.HELD, Views.Age.FORMER, Views.Age.OF_OTHERS);
  static final List<Views.Measure> MEASURES =
      List.of(Views.Measure.LEVEL, Views.Measure.CHANGE, Views.Measure.UNTOLD);
  static final List<Speaker.Kind> KINDS =
      List.of(Speaker.Kind.PERSON, Speaker.Kind.HOUSE, Speaker.Kind.CROWD, Speaker.Kind.NOBODY);

  private ViewsCodec() {}

  static BytesRef write(Views views, Dictionary ids) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(views.forecasts().size());
      for (Views.Forecast forecast : views.forecasts()) {
        write(out, forecast, ids);
      }
      out.writeVInt(views.statements().size());
      for (Views.Statement statement : views.statements()) {
        out.writeVInt(statement.number());
        write(out, statement.speaker(), ids);
        write(out, statement.house(), ids);
        out.writeVInt(statement.sentence());
        out.writeVInt(statement.lastSentence());
        out.writeVInt(statement.paragraph());
      }
      out.writeVInt(views.stances().size());
      for (Views.Stance stance : views.stances()) {
        out.writeByte((byte) STANCES.indexOf(stance.label()));
        out.writeInt(Float.floatToIntBits((float) stance.score()));
        out.writeVInt(stance.sentence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(ByteBuffersDataOutput out, Views.Forecast forecast, Dictionary ids)
      throws IOException {
    out.writeVInt(forecast.number());
    write(out, forecast.by(), ids);
    write(out, forecast.house(), ids);
    String subject = forecast.subject();
    out.writeVInt(subject == null ? 0 : ids.subjects().indexOf(subject) + 1);
    Direction direction = forecast.direction();
    out.writeByte((byte) (direction == null ? 0 : TellingsCodec.DIRECTIONS.indexOf(direction) + 1));
    Views.Target target = forecast.target();
    out.writeByte((byte) (target == null ? 0 : TellingsCodec.UNITS.indexOf(target.unit()) + 1));
    if (target != null) {
      out.writeByte((byte) MEASURES.indexOf(target.measure()));
      for (double value :
          new double[] {target.low(), target.value(), target.high(), target.before()}) {
        out.writeLong(Double.doubleToLongBits(value));
      }
    }
    TellingsCodec.writeDay(out, forecast.horizon());
    out.writeByte((byte) CONDITIONS.indexOf(forecast.condition()));
    out.writeByte((byte) AGES.indexOf(forecast.age()));
    out.writeVInt(forecast.sentence());
    out.writeVInt(forecast.paragraph());
  }

  private static void write(ByteBuffersDataOutput out, Views.@Nullable Holder who, Dictionary ids)
      throws IOException {
    out.writeVInt(who == null ? 0 : ids.names().indexOf(who.key()) + 1);
    if (who != null) {
      out.writeByte((byte) KINDS.indexOf(who.kind()));
    }
  }

  static Views read(BytesRef bytes, Dictionary ids) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<Views.Forecast> forecasts = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      forecasts.add(forecast(in, ids));
    }
    List<Views.Statement> statements = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      statements.add(
          new Views.Statement(
              in.readVInt(),
              holder(in, ids),
              holder(in, ids),
              in.readVInt(),
              in.readVInt(),
              in.readVInt()));
    }
    List<Views.Stance> stances = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      stances.add(
          new Views.Stance(
              STANCES.get(in.readByte()), Float.intBitsToFloat(in.readInt()), in.readVInt()));
    }
    return new Views(forecasts, statements, stances);
  }

  private static Views.Forecast forecast(ByteArrayDataInput in, Dictionary ids) {
    int number = in.readVInt();
    Views.Holder by = holder(in, ids);
    if (by == null) {
      throw new IllegalStateException("a forecast without a holder");
    }
    Views.Holder house = holder(in, ids);
    int subject = in.readVInt();
    int direction = in.readByte();
    Views.Target target = target(in);
    return new Views.Forecast(
        number,
        by,
        house,
        subject == 0 ? null : ids.subjects().get(subject - 1),
        direction == 0 ? null : TellingsCodec.DIRECTIONS.get(direction - 1),
        target,
        TellingsCodec.readDay(in),
        CONDITIONS.get(in.readByte()),
        AGES.get(in.readByte()),
        in.readVInt(),
        in.readVInt());
  }

  private static Views.@Nullable Target target(ByteArrayDataInput in) {
    int unit = in.readByte();
    if (unit == 0) {
      return null;
    }
    Views.Measure measure = MEASURES.get(in.readByte());
    double low = Double.longBitsToDouble(in.readLong());
    double value = Double.longBitsToDouble(in.readLong());
    double high = Double.longBitsToDouble(in.readLong());
    double before = Double.longBitsToDouble(in.readLong());
    return new Views.Target(low, value, high, TellingsCodec.UNITS.get(unit - 1), measure, before);
  }

  private static Views.@Nullable Holder holder(ByteArrayDataInput in, Dictionary ids) {
    int name = in.readVInt();
    return name == 0
        ? null
        : Views.Holder.ofKey(ids.names().get(name - 1), KINDS.get(in.readByte()));
  }
}
