package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.FlatType;
import io.tidemark.search.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as plain values. An amount takes two columns, a quotation four; a series is
 * its counts with spaces between, a passage its text.
 */
final class Flattening {
  private final List<Column> columns;
  private final List<CellType> types;

  private Flattening(List<Column> columns, List<CellType> types) {
    this.columns = columns;
    this.types = types;
  }

  static Flattening of(Table table) {
    List<Column> columns = table.columnsForLines();
    List<CellType> types = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      CellType type = columns.get(i).type();
      types.add(type == CellType.HIDDEN ? held(table.rowsForLines(), i) : type);
    }
    return new Flattening(columns, types);
  }

  List<FlatColumn> columns() {
    List<FlatColumn> flat = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String key = columns.get(i).key();
      String header = columns.get(i).header();
      switch (types.get(i)) {
        case COUNT, BAR -> flat.add(new FlatColumn(key, header, FlatType.WHOLE));
        case SHARE -> flat.add(new FlatColumn(key, header, FlatType.SHARE));
        case NUMBER -> flat.add(new FlatColumn(key, header, FlatType.NUMBER));
        case FLAG -> flat.add(new FlatColumn(key, header, FlatType.FLAG));
        case DAY -> flat.add(new FlatColumn(key, header, FlatType.DAY));
        case AMOUNT -> {
          flat.add(new FlatColumn(key, header, FlatType.NUMBER));
          flat.add(new FlatColumn(key + "Unit", header + " (unit)", FlatType.TEXT));
        }
        case EVIDENCE -> {
          flat.add(new FlatColumn(key, header, FlatType.TEXT));
          flat.add(new FlatColumn(key + "Article", header + " (article)", FlatType.TEXT));
          flat.add(new FlatColumn(key + "Publisher", header + " (publisher)", FlatType.TEXT));
          flat.add(new FlatColumn(key + "Day", header + " (day)", FlatType.DAY));
        }
        default -> flat.add(new FlatColumn(key, header, FlatType.TEXT));
      }
    }
    return flat;
  }

  List<@Nullable Object> row(List<@Nullable Object> row) {
    List<@Nullable Object> flat = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      switch (types.get(i)) {
        case AMOUNT -> {
          Amount amount = (Amount) value;
          flat.add(amount == null ? null : (Object) amount.value());
          flat.add(amount == null ? null : amount.unit().name());
        }
        case EVIDENCE -> flat.addAll(evidence((Quotation) value));
        case COUNT, BAR -> flat.add(value == null ? null : (Object) ((Number) value).longValue());
        case SHARE, NUMBER, FLAG, DAY -> flat.add(value);
        default -> flat.add(text(value));
      }
    }
    return flat;
  }

  private static List<@Nullable Object> evidence(@Nullable Quotation evidence) {
    return evidence == null
        ? Arrays.asList(null, null, null, null)
        : Arrays.asList(evidence.quote(), evidence.article(), evidence.publisher(), evidence.day());
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Series series ->
          series.counts().stream().map(String::valueOf).collect(Collectors.joining(" "));
      case Passage passage -> passage.text();
      default -> value.toString();
    };
  }

  /** The type that all cells of a hidden column share, else text. */
  private static CellType held(List<List<@Nullable Object>> rows, int column) {
    CellType held = null;
    for (List<@Nullable Object> row : rows) {
      Object value = row.get(column);
      if (value != null) {
        CellType type =
            switch (value) {
              case Integer count -> CellType.COUNT;
              case Long count -> CellType.COUNT;
              case Double number -> CellType.NUMBER;
              case Boolean flag -> CellType.FLAG;
              case LocalDate day -> CellType.DAY;
              case Amount amount -> CellType.AMOUNT;
              case Quotation evidence -> CellType.EVIDENCE;
              default -> CellType.TEXT;
            };
        if (held != null && held != type) {
          return CellType.TEXT;
        }
        held = type;
      }
    }
    return held == null ? CellType.TEXT : held;
  }
}
