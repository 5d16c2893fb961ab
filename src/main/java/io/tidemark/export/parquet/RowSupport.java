package io.tidemark.export.parquet;

import io.tidemark.export.flat.FlatColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Tells Parquet's writer of the columns, and gives it row after row. */
final class RowSupport extends WriteSupport<List<@Nullable Object>> {
  private final List<FlatColumn> columns;
  private @Nullable RecordConsumer consumer;

  private RowSupport(List<FlatColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Makes writers of rows. */
  static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
    private final List<FlatColumn> columns;

    Builder(OutputFile file, List<FlatColumn> columns) {
      super(file);
      this.columns = columns;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the library
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration none) {
      return new RowSupport(columns);
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration none) {
      return new RowSupport(columns);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in the library
  public WriteContext init(Configuration none) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration none) {
    return context();
  }

  private WriteContext context() {
    Type[] types = columns.stream().map(RowSupport::type).toArray(Type[]::new);
    return new WriteContext(new MessageType("row", types), Map.of());
  }

  private static Type type(FlatColumn column) {
    return switch (column.type()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case NUMBER, SHARE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case MOMENT ->
          Types.optional(PrimitiveTypeName.INT64)
              .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
              .named(column.name());
    };
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    this.consumer = consumer;
  }

  @Override
  public void write(List<@Nullable Object> row) {
    RecordConsumer to = consumer;
    if (to == null) {
      throw new IllegalStateException("not prepared");
    }
    to.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        to.startField(columns.get(i).name(), i);
        value(columns.get(i), value, to);
        to.endField(columns.get(i).name(), i);
      }
    }
    to.endMessage();
  }

  private static void value(FlatColumn column, Object value, RecordConsumer to) {
    switch (value) {
      case String text -> to.addBinary(Binary.fromString(text));
      case Long whole -> to.addLong(whole);
      case Double number -> to.addDouble(number);
      case Boolean flag -> to.addBoolean(flag);
      case LocalDate day -> to.addInteger(Math.toIntExact(day.toEpochDay()));
      case Instant moment -> to.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
      default ->
          throw new IllegalArgumentException(
              "column %s holds a %s".formatted(column.name(), value.getClass().getSimpleName()));
    }
  }
}
