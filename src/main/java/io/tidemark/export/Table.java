package io.tidemark.export;

import io.tidemark.export.flat.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param about what it was made from, for JSON: the query, its days, the counts; values are strings
 *     and numbers
 * @param rows one cell for each column, of the column's type or null
 * @param notes lines that text shows below the table
 * @param chart how to draw it, or null where no picture tells more than the table
 */
public record Table(
    Map<String, Object> about,
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    List<String> notes,
    @Nullable Chart chart) {
  private static final String CATALOG = "catalog";

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

  /** A table without a chart. */
  public Table(
      Map<String, Object> about,
      List<Column> columns,
      List<List<@Nullable Object>> rows,
      List<String> notes) {
    this(about, columns, rows, notes, null);
  }

  /**
   * The same table, which can be drawn.
   *
   * @throws IllegalArgumentException where the chart names a column that is not there
   */
  public Table drawnAs(Chart chart) {
    Set<String> keys = columns.stream().map(Column::key).collect(Collectors.toSet());
    for (String key : chart.keys()) {
      if (!keys.contains(key)) {
        throw new IllegalArgumentException("the chart needs a column " + key + ", of " + keys);
      }
    }
    return new Table(about, columns, rows, notes, chart);
  }

  /** The same table with other lines below it. */
  Table withNotes(List<String> others) {
    return new Table(about, columns, rows, others, chart);
  }

  /** The same table, told to be made then and by that program. */
  public Table made(Instant when, String program) {
    Map<String, Object> more = new LinkedHashMap<>(about);
    more.putAll(Provenances.making(when, program));
    return new Table(more, columns, rows, notes, chart);
  }

  /** What it was made from, for the header or the metadata of a file. */
  Provenance provenance() {
    return Provenances.of(chart == null ? "Table" : chart.title(), about, notes);
  }

  /** The same table, told to be of {@code catalog}. */
  public Table stamped(String catalog) {
    return stamped(Map.of(catalog, 1));
  }

  /**
   * The same table, told to be of the tags of {@code catalogs}: JSON tells it once, each line of
   * JSON Lines and CSV by itself, text below the table.
   *
   * @param catalogs stamps, and how many articles have tags of each
   */
  public Table stamped(Map<String, Integer> catalogs) {
    if (catalogs.isEmpty()) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(about);
    more.put(CATALOG, String.join(" ", catalogs.keySet()));
    List<String> all = new ArrayList<>(notes);
    all.add(
        catalogs.size() == 1
            ? "Catalog " + catalogs.keySet().iterator().next() + "."
            : "Tags of several catalogs: "
                + catalogs.entrySet().stream()
                    .map(each -> each.getKey() + " (" + each.getValue() + " articles)")
                    .collect(Collectors.joining(", "))
                + "; 'tidemark retag' brings all to one.");
    return new Table(more, columns, rows, all, chart);
  }

  /** The columns with one for the catalog behind them, where the table is stamped. */
  List<Column> columnsForLines() {
    List<Column> all = new ArrayList<>(columns);
    if (about.containsKey(CATALOG)) {
      all.add(new Column(CATALOG, CATALOG, CellType.HIDDEN));
    }
    return all;
  }

  /** The rows with the catalog behind each, where the table is stamped. */
  List<List<@Nullable Object>> rowsForLines() {
    Object catalog = about.get(CATALOG);
    if (catalog == null) {
      return rows;
    }
    List<List<@Nullable Object>> all = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      List<@Nullable Object> longer = new ArrayList<>(row);
      longer.add(catalog);
      all.add(longer);
    }
    return all;
  }

  /** The first {@code count} rows; a note tells of the others. */
  public Table first(int count) {
    if (rows.size() <= count) {
      return this;
    }
    List<String> more = new ArrayList<>(List.of((rows.size() - count) + " more not shown."));
    more.addAll(notes);
    return new Table(about, columns, rows.subList(0, count), more, chart);
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
