package io.tidemark.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param about what it was made from, for JSON: the query, its days, the counts; values are strings
 *     and numbers
 * @param rows one cell for each column, of the column's type or null
 * @param notes lines that text shows below the table
 */
public record Table(
    Map<String, Object> about,
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    List<String> notes) {
  public Table {
    about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
    List<List<@Nullable Object>> checked = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      checked.add(checked(columns, row));
    }
    rows = Collections.unmodifiableList(checked);
  }

  /** The first {@code count} rows; a note tells of the others. */
  public Table first(int count) {
    if (rows.size() <= count) {
      return this;
    }
    List<String> more = new ArrayList<>(List.of((rows.size() - count) + " more not shown."));
    more.addAll(notes);
    return new Table(about, columns, rows.subList(0, count), more);
  }

  private static List<@Nullable Object> checked(List<Column> columns, List<@Nullable Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + row.size() + " cells under " + columns.size() + " columns");
    }
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        columns.get(i).type().check(columns.get(i).key(), value);
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(row));
  }
}
