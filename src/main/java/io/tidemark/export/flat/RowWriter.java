package io.tidemark.export.flat;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows one after the other. */
public interface RowWriter extends Closeable {
  /**
   * Writes a row: one value a column, of its type, or null.
   *
   * @throws IOException where the file cannot be written
   */
  void write(List<@Nullable Object> row) throws IOException;

  /** Completes the file. What it is written to stays open. */
  @Override
  void close() throws IOException;
}
