package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.search.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV. An amount takes two columns and a quotation four. */
final class CsvTable {
  private CsvTable() {}

  static void write(Table table, Appendable out) throws IOException {
    List<Column> columns = table.columnsForLines();
    line(columns.stream().flatMap(column -> header(column).stream()).toList(), out);
    for (List<@Nullable Object> row : table.rowsForLines()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.addAll(cells(columns.get(i), row.get(i)));
      }
      line(cells, out);
    }
  }

  private static List<String> header(Column column) {
    String key = column.key();
    return switch (column.type()) {
      case AMOUNT -> List.of(key, key + "Unit");
      case EVIDENCE -> List.of(key, key + "Article", key + "Publisher", key + "Day");
      default -> List.of(key);
    };
  }

  private static List<String> cells(Column column, @Nullable Object value) {
    return switch (value) {
      case null -> header(column).stream().map(name -> "").toList();
      case Amount amount -> List.of(String.valueOf(amount.value()), amount.unit().name());
      case Series series ->
          List.of(series.counts().stream().map(String::valueOf).collect(Collectors.joining(" ")));
      case Passage passage -> List.of(passage.text());
      case Quotation evidence ->
          List.of(
              evidence.quote(),
              evidence.article(),
              Objects.requireNonNullElse(evidence.publisher(), ""),
              Objects.toString(evidence.day(), ""));
      default -> List.of(value.toString());
    };
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
