package io.tidemark.export.parquet;

import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.Provenance;
import io.tidemark.export.flat.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/** A Parquet file that is written row by row. */
public final class ParquetRows implements RowWriter {
  private static final long ROW_GROUP_BYTES = 16L << 20;
  private static final String KEYS = "tidemark.";

  private final ParquetWriter<List<@Nullable Object>> writer;

  private ParquetRows(ParquetWriter<List<@Nullable Object>> writer) {
    this.writer = writer;
  }

  /** Begins a file of these columns. */
  public static ParquetRows open(OutputStream out, List<FlatColumn> columns, Provenance made)
      throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(KEYS + "title", made.title());
    made.facts().forEach((key, value) -> metadata.put(KEYS + key, value));
    return new ParquetRows(
        new RowSupport.Builder(new CountedFile(out), columns)
            .withConf(new PlainParquetConfiguration())
            .withExtraMetaData(metadata)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withCodecFactory(new SnappyPages())
            .build());
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
