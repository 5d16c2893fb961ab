package io.tidemark.export.flat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** CSV as in RFC 4180: a header line, lines end in CR LF, nothing but the data. */
public final class CsvRows implements RowWriter {
  private final Appendable out;

  /** Writes the header. */
  public CsvRows(Appendable out, List<FlatColumn> columns) throws IOException {
    this.out = out;
    line(columns.stream().<@Nullable Object>map(FlatColumn::name).toList());
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    line(row);
  }

  @Override
  public void close() {}

  private void line(List<@Nullable Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(quoted(Objects.toString(cells.get(i), "")));
    }
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
